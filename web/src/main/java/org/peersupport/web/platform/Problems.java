package org.peersupport.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The messages of the form that was sent, as {@code psf:errorSummary} and {@code psf:messages} show
 * them.
 */
@Named("problems")
@RequestScoped
public class Problems {

  /** A message that belongs to no field. */
  public record Notice(String kind, String text) {}

  private boolean mistakes;

  @Inject private Words words;

  /** Notes that the page shows mistakes of its own, which are no messages of Faces. */
  public void note() {
    mistakes = true;
  }

  /** What the page's title begins with: "Error: " where the form that was sent has mistakes. */
  public String getTitlePrefix() {
    return mistakes || !getErrors().isEmpty() ? words.message("errors.page-title") + " " : "";
  }

  /** Every error, in the order of the fields, each with the id of its input. */
  public List<ErrorLink> getErrors() {
    FacesContext context = FacesContext.getCurrentInstance();
    List<ErrorLink> errors = new ArrayList<>();
    for (String id : inOrderOfFields(context)) {
      for (FacesMessage message : context.getMessageList(id)) {
        if (isError(message)) {
          errors.add(new ErrorLink(target(context, id), message.getSummary()));
        }
      }
    }
    return errors;
  }

  /** The ids with messages: those of no field first, then as the fields stand on the page. */
  private static Set<String> inOrderOfFields(FacesContext context) {
    Set<String> unsorted = new LinkedHashSet<>();
    context.getClientIdsWithMessages().forEachRemaining(unsorted::add);
    if (unsorted.size() < 2) {
      return unsorted;
    }
    Set<String> ids = new LinkedHashSet<>(unsorted);
    ids.remove(null);
    Set<String> sorted = new LinkedHashSet<>();
    if (unsorted.contains(null)) {
      sorted.add(null);
    }
    context
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(context, ids, null),
            (visit, component) -> {
              sorted.add(component.getClientId(context));
              return VisitResult.ACCEPT;
            });
    sorted.addAll(unsorted);
    return sorted;
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
