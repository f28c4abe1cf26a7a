package org.peersupport.offer;

import java.util.Optional;

/**
 * Which of the organisation's offers a list shows.
 *
 * @param publicState only those in this state; empty for all but the archived
 * @param first index of the first row, from 0
 * @param size rows at most, 1 to 100
 */
public record OfferCriteria(Optional<PublicState> publicState, int first, int size) {

  /** All that are not archived. */
  public static OfferCriteria current(int first, int size) {
    return new OfferCriteria(Optional.empty(), first, size);
  }

  /** Only the archived. */
  public static OfferCriteria archived(int first, int size) {
    return new OfferCriteria(Optional.of(PublicState.ARCHIVED), first, size);
  }
}
