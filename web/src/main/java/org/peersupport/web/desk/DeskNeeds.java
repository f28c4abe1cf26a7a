package org.peersupport.web.desk;

import java.util.List;

/**
 * What needs somebody, the most pressing first.
 *
 * @param first as many as can be taken in
 * @param rest the others, folded away
 */
public record DeskNeeds(List<DeskLine> first, List<DeskLine> rest) {

  private static final int AT_ONCE = 10;

  public DeskNeeds {
    first = List.copyOf(first);
    rest = List.copyOf(rest);
  }

  static DeskNeeds of(List<DeskLine> lines) {
    int cut = Math.min(AT_ONCE, lines.size());
    return new DeskNeeds(lines.subList(0, cut), lines.subList(cut, lines.size()));
  }

  /** How many there are. */
  public int getCount() {
    return first.size() + rest.size();
  }
}
