package org.peersupport.web.offer;

import java.io.Serializable;
import java.util.List;
import org.peersupport.offer.FieldChange;
import org.peersupport.web.platform.Words;

/** A fact that differs, in words. */
public record ShownChange(String label, List<String> before, List<String> after)
    implements Serializable {

  static List<ShownChange> of(List<FieldChange> changes, Words words) {
    return changes.stream()
        .map(
            change ->
                new ShownChange(
                    words.message("offer." + change.field() + ".label"),
                    values(change, change.before(), words),
                    values(change, change.after(), words)))
        .toList();
  }

  private static List<String> values(FieldChange change, List<String> values, Words words) {
    if (change.coded()) {
      return values.stream().map(words::message).toList();
    }
    return "languages".equals(change.field())
        ? values.stream().map(words::language).toList()
        : values;
  }
}
