package org.peersupport.web.platform;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.primefaces.component.api.Widget;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.renderkit.HeadRenderer;

/**
 * The head of a page behind sign-in. PrimeFaces puts its scripts (about 240 kB zipped) on every
 * page that has one of its components, and its words on all others; here they stand only where a
 * widget runs that needs them. A table does not: {@link TableRenderer} draws it.
 */
public class HeadWithoutWaste extends HeadRenderer {

  private static final String LIBRARY = "primefaces";

  @Override
  public void encodeBegin(FacesContext context, UIComponent head) throws IOException {
    UIViewRoot view = context.getViewRoot();
    if (runsWidget(view)) {
      super.encodeBegin(context, head);
      return;
    }
    ResponseWriter out = context.getResponseWriter();
    out.startElement("head", head);
    for (UIComponent resource : List.copyOf(view.getComponentResources(context, "head"))) {
      if (!LIBRARY.equals(resource.getAttributes().get("library"))) {
        resource.encodeAll(context);
      }
    }
  }

  /** Whether something below runs a script of PrimeFaces. */
  static boolean runsWidget(UIComponent component) {
    if (component instanceof Widget && !(component instanceof DataTable)) {
      return true;
    }
    var below = component.getFacetsAndChildren();
    while (below.hasNext()) {
      if (runsWidget(below.next())) {
        return true;
      }
    }
    return false;
  }
}
