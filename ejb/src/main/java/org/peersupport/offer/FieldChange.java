package org.peersupport.offer;

import java.util.List;

/**
 * One fact that differs between two contents.
 *
 * @param field the property's name in {@link OfferContent}, as in {@code where.town}
 * @param before what it was, each value a text or, where {@code coded}, a message key such as
 *     {@code Help.SOCIAL}; empty when there was nothing
 * @param after what it is
 * @param coded whether the values are message keys
 */
public record FieldChange(String field, List<String> before, List<String> after, boolean coded) {
  public FieldChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
