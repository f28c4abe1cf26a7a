package org.peersupport.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The messages of the form that was sent, as {@code psf:errorSummary} and {@code psf:messages} show
 * them.
 */
@Named("problems")
@RequestScoped
public class Problems {

  /** A message that belongs to no field. */
  public record Notice(String kind, String text) {}

  /** Every error, in the order of the fields, each with the id of its input. */
  public List<ErrorLink> getErrors() {
    FacesContext context = FacesContext.getCurrentInstance();
    List<ErrorLink> errors = new ArrayList<>();
    Iterator<String> ids = context.getClientIdsWithMessages();
    while (ids.hasNext()) {
      String id = ids.next();
      for (FacesMessage message : context.getMessageList(id)) {
        if (isError(message)) {
          errors.add(new ErrorLink(target(context, id), message.getSummary()));
        }
      }
    }
    return errors;
  }

  /** What went well or wants attention. */
  public List<Notice> getNotices() {
    return FacesContext.getCurrentInstance().getMessageList(null).stream()
        .filter(message -> !isError(message))
        .map(message -> new Notice(kind(message.getSeverity()), message.getSummary()))
        .toList();
  }

  private static boolean isError(FacesMessage message) {
    return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
  }

  private static String kind(Severity severity) {
    return severity.equals(FacesMessage.SEVERITY_WARN) ? "warning" : "success";
  }

  private static String target(FacesContext context, String clientId) {
    if (clientId == null) {
      return "";
    }
    UIComponent component = context.getViewRoot().findComponent(clientId);
    return component == null ? clientId : FieldComponent.focusId(context, component);
  }
}
