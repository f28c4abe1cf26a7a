package org.peersupport.web.platform;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Gives every form the nonce that PrimeFaces wants back from it. PrimeFaces leaves that to its
 * script: where the script does not run, or has no business on the page, every form with a mistake
 * in it ended as an error page.
 */
public class FormsWithNonce extends ViewHandlerWrapper {

  private static final String NONCE = "primefaces.nonce";

  public FormsWithNonce(ViewHandler wrapped) {
    super(wrapped);
  }

  /** Called once in each form, for the hidden field with its view's state. */
  @Override
  public void writeState(FacesContext context) throws IOException {
    super.writeState(context);
    if (!context.getViewRoot().isTransient()) {
      ResponseWriter out = context.getResponseWriter();
      out.startElement("input", null);
      out.writeAttribute("type", "hidden", null);
      out.writeAttribute("name", NONCE, null);
      out.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
      out.endElement("input");
    }
  }
}
