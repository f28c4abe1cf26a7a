package org.peersupport.offer;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.peersupport.incontainer.Given;
import org.peersupport.incontainer.Partner;
import org.peersupport.incontainer.Tables;

/** Tests of one organisation's offers, its editor and its lead. */
abstract class OnOffers {

  @Inject Given given;
  @Inject Tables tables;
  @Inject OfferService offers;
  @Inject OfferQueries queries;

  Partner partner;

  /** A word that only this test's offers contain. */
  String word;

  @BeforeEach
  void anOrganisation() {
    partner = given.partner();
    word = given.word();
  }

  UUID draft() {
    return given.draft(partner, Drafts.complete("Offer " + word));
  }

  UUID published() {
    return given.published(partner, Drafts.complete("Offer " + word));
  }

  OfferDetail detail(UUID offer) {
    return given.as(partner.editor(), () -> queries.detail(offer));
  }

  /** The lead takes the step with the present version. */
  void take(Step step, UUID offer) {
    given.as(partner.lead(), () -> step.take(offers, queries.detail(offer)));
  }

  void save(UUID offer, OfferContent content) {
    given.as(
        partner.editor(),
        () -> offers.save(new SaveOffer(offer, queries.detail(offer).version(), content)));
  }

  /** What the public sees. */
  PublishedOffer shown(UUID offer) {
    return queries.published(detail(offer).slug());
  }
}
