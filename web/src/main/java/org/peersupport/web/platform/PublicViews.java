package org.peersupport.web.platform;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Makes the views of public pages and error pages stateless from the moment they exist. Their
 * template says so as well, but is read only while the page is drawn: by then PrimeFaces would have
 * begun a session to keep its nonce in, and a visitor would have got a cookie.
 */
public class PublicViews extends ViewHandlerWrapper {

  private static final String ERRORS = "/WEB-INF/errors/";

  public PublicViews(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public UIViewRoot createView(FacesContext context, String viewId) {
    UIViewRoot view = super.createView(context, viewId);
    HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
    if (view != null && (viewId.startsWith(ERRORS) || PublicPages.contains(Paths.page(request)))) {
      view.setTransient(true);
    }
    return view;
  }
}
