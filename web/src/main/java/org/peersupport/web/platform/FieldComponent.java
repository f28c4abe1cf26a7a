package org.peersupport.web.platform;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.primefaces.component.api.InputHolder;

/**
 * {@code psf:field}: draws label, help and messages around the one input inside, of Faces or of
 * PrimeFaces, and ties them to it for people who hear the page. The input needs an id of its own.
 * Attributes: {@code label}, {@code help}, {@code error}, {@code optional}. What is wrong is taken
 * from {@code error} and from the messages that Faces holds for the input.
 */
@FacesComponent(FieldComponent.TYPE)
public class FieldComponent extends UIComponentBase {

  public static final String TYPE = "psf.Field";
  private static final String DESCRIBED_BY = "aria-describedby";
  private static final int FIRST = 0;
  private static final String INVALID = "aria-invalid";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    UIInput input =
        input(this)
            .orElseThrow(() -> new IllegalStateException(getClientId(context) + " has no input"));
    String id = input.getClientId(context);
    List<String> wrong = wrong(context, id);
    List<String> describedBy = new ArrayList<>();
    if (!text("help").isEmpty()) {
      describedBy.add(id + "-help");
    }
    if (!wrong.isEmpty()) {
      describedBy.add(id + "-error");
    }
    ResponseWriter out = context.getResponseWriter();
    open(out, context, wrong.isEmpty(), String.join(" ", describedBy));
    label(out, focusId(context, input));
    paragraph(out, "hint", id + "-help", text("help"));
    for (int i = 0; i < wrong.size(); i++) {
      paragraph(out, "error", i == 0 ? id + "-error" : null, wrong.get(i));
    }
    describe(input, describedBy, !wrong.isEmpty());
  }

  @Override
  public void encodeEnd(FacesContext context) throws IOException {
    context.getResponseWriter().endElement(element());
  }

  /** The element around everything. */
  String element() {
    return "div";
  }

  /** Writes the field's name. */
  void label(ResponseWriter out, String forId) throws IOException {
    out.startElement("label", null);
    out.writeAttribute("for", forId, null);
    labelText(out);
    out.endElement("label");
  }

  /** Ties help and messages to the input. */
  void describe(UIInput input, List<String> describedBy, boolean invalid) {
    set(input, DESCRIBED_BY, String.join(" ", describedBy));
    set(input, INVALID, invalid ? "true" : "");
  }

  void open(ResponseWriter out, FacesContext context, boolean right, String describedBy)
      throws IOException {
    out.startElement(element(), this);
    out.writeAttribute("id", getClientId(context), null);
    out.writeAttribute("class", right ? "field" : "field field-wrong", null);
  }

  void labelText(ResponseWriter out) throws IOException {
    out.writeText(text("label"), null);
    if (Boolean.parseBoolean(text("optional"))) {
      out.startElement("span", null);
      out.writeAttribute("class", "optional", null);
      out.writeText(" " + words().message("field.optional"), null);
      out.endElement("span");
    }
  }

  private static void paragraph(ResponseWriter out, String style, String id, String text)
      throws IOException {
    if (text.isEmpty()) {
      return;
    }
    out.startElement("p", null);
    out.writeAttribute("class", style, null);
    if (id != null) {
      out.writeAttribute("id", id, null);
    }
    if (style.equals("error")) {
      out.startElement("span", null);
      out.writeAttribute("class", "unseen", null);
      out.writeText(words().message("field.error") + " ", null);
      out.endElement("span");
    }
    out.writeText(text, null);
    out.endElement("p");
  }

  private static void set(UIInput input, String name, String value) {
    if (value.isEmpty()) {
      input.getPassThroughAttributes().remove(name);
    } else {
      input.getPassThroughAttributes().put(name, value);
    }
  }

  private String text(String attribute) {
    Object value = getAttributes().get(attribute);
    return value == null ? "" : value.toString();
  }

  /**
   * The id of the element that takes the focus: of a set of boxes or buttons the first, and
   * PrimeFaces wraps some inputs.
   */
  static String focusId(FacesContext context, UIComponent component) {
    if (component instanceof HtmlSelectManyCheckbox || component instanceof HtmlSelectOneRadio) {
      return component.getClientId(context) + UINamingContainer.getSeparatorChar(context) + FIRST;
    }
    return component instanceof InputHolder holder
        ? holder.getInputClientId()
        : component.getClientId(context);
  }

  private List<String> wrong(FacesContext context, String inputId) {
    List<String> wrong = new ArrayList<>();
    if (!text("error").isEmpty()) {
      wrong.add(text("error"));
    }
    context.getMessageList(inputId).stream().map(FacesMessage::getSummary).forEach(wrong::add);
    return wrong;
  }

  private static Optional<UIInput> input(UIComponent parent) {
    for (UIComponent child : parent.getChildren()) {
      Optional<UIInput> found = child instanceof UIInput input ? Optional.of(input) : input(child);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Words words() {
    return CDI.current().select(Words.class).get();
  }
}
