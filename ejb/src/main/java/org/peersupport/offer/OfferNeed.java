package org.peersupport.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One thing that one offer needs.
 *
 * @param since when it was handed in, or last changed
 * @param by who did that; empty when they are a colleague no longer
 * @param words the lead's comment or the reason of a pause; empty for other needs
 * @param fundedUntil the last day that is paid for; null when nobody said
 * @param missing the facts that are missing before it can be published, as the content calls them
 */
public record OfferNeed(
    Need need,
    UUID offerId,
    String name,
    PublicState publicState,
    Instant since,
    String by,
    String words,
    LocalDate fundedUntil,
    List<String> missing) {
  public OfferNeed {
    missing = List.copyOf(missing);
  }
}
