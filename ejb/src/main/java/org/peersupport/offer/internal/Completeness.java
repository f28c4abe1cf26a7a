package org.peersupport.offer.internal;

import java.util.ArrayList;
import java.util.List;
import org.peersupport.offer.OfferContent;
import org.peersupport.offer.Whereabouts;
import org.peersupport.platform.InvalidException;

/**
 * What an offer must say before the public sees it: what somebody needs to know to decide whether
 * it is for them, and what to do next.
 */
final class Completeness {

  private Completeness() {}

  /** The facts still missing, each beside its field; empty when it can be published. */
  static List<InvalidException.Problem> missing(OfferContent content) {
    List<InvalidException.Problem> missing = new ArrayList<>();
    need(missing, !content.summary().isEmpty(), "summary");
    need(missing, !content.description().isEmpty(), "description");
    need(missing, !content.helps().isEmpty(), "helps");
    need(missing, content.form() != null, "form");
    need(missing, !content.ways().isEmpty(), "ways");
    need(missing, hasPlace(content.where()), "where.town");
    need(missing, !content.joining().isEmpty(), "joining");
    need(missing, !content.howToJoin().isEmpty(), "howToJoin");
    return missing;
  }

  private static boolean hasPlace(Whereabouts where) {
    return where.fromAnywhere()
        || !where.town().isEmpty()
        || !where.postcode().isEmpty()
        || !where.areaServed().isEmpty();
  }

  private static void need(List<InvalidException.Problem> missing, boolean there, String property) {
    if (!there) {
      missing.add(new InvalidException.Problem("content." + property, "offer.missing." + property));
    }
  }
}
