package org.peersupport.web.platform;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * {@code psf:group}: what {@link FieldComponent} is for one input, around a set of boxes or
 * buttons: a fieldset, whose legend is the label.
 */
@FacesComponent(GroupComponent.TYPE)
public class GroupComponent extends FieldComponent {

  public static final String TYPE = "psf.Group";

  @Override
  String element() {
    return "fieldset";
  }

  @Override
  void open(ResponseWriter out, FacesContext context, boolean right, String describedBy)
      throws IOException {
    super.open(out, context, right, describedBy);
    if (!describedBy.isEmpty()) {
      out.writeAttribute("aria-describedby", describedBy, null);
    }
  }

  @Override
  void label(ResponseWriter out, String forId) throws IOException {
    out.startElement("legend", null);
    labelText(out);
    out.endElement("legend");
  }

  @Override
  void describe(UIInput input, List<String> describedBy, boolean invalid) {
    // The fieldset carries the description; the boxes stand in it.
  }
}
