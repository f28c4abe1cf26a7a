package org.peersupport.web.platform;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link SiteExceptionHandler} before Faces' own. */
public class SiteExceptionHandlerFactory extends ExceptionHandlerFactory {

  public SiteExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new SiteExceptionHandler(getWrapped().getExceptionHandler());
  }
}
