package org.peersupport.web.offer;

import jakarta.enterprise.inject.spi.CDI;
import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peersupport.platform.InvalidException.Problem;
import org.peersupport.web.platform.ErrorLink;
import org.peersupport.web.platform.Problems;
import org.peersupport.web.platform.Words;

/** The messages of a form, each beside its field, in the order of the problems. */
public class FieldErrors implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Commands hold the form's fields under this name. */
  private static final String CONTENT = "content.";

  /** Fields that stand beside a step on the publishing page. */
  private static final Set<String> STEPS = Set.of("comment", "reason");

  private final Map<String, String> messages = new LinkedHashMap<>();

  /** Takes over problems; a field shows the first of its own. */
  void add(List<Problem> problems, Words words) {
    if (!problems.isEmpty()) {
      CDI.current().select(Problems.class).get().note();
    }
    for (Problem problem : problems) {
      messages.putIfAbsent(field(problem.field()), words.problem(problem));
    }
  }

  /** By field; the whole form's message stands under the empty name. */
  public Map<String, String> getByField() {
    return messages;
  }

  /** The messages with the ids of their inputs. */
  public List<ErrorLink> getLinks() {
    return messages.entrySet().stream()
        .sorted(Comparator.comparingInt(message -> OfferForm.position(message.getKey())))
        .map(message -> new ErrorLink(inputId(message.getKey()), message.getValue()))
        .toList();
  }

  /** The id of the element that takes the focus for a field of the editor or of a step. */
  static String inputId(String field) {
    if (field.isEmpty()) {
      return "";
    }
    if (STEPS.contains(field)) {
      return "steps:" + field;
    }
    if (field.startsWith("slots[")) {
      return "offer:slots:" + field.substring(6, field.indexOf(']')) + ":day";
    }
    return "offer:" + OfferForm.id(field) + (OfferForm.isGroup(field) ? ":0" : "");
  }

  static String field(String path) {
    String field = path.startsWith(CONTENT) ? path.substring(CONTENT.length()) : path;
    int element = field.indexOf('[');
    return element < 0 || field.startsWith("slots[")
        ? field.replaceAll("\\]\\..*", "]")
        : field.substring(0, element);
  }
}
