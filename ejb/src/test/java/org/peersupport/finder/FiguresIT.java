package org.peersupport.finder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peersupport.incontainer.Given;
import org.peersupport.incontainer.Partner;
import org.peersupport.offer.Drafts;
import org.peersupport.offer.Form;
import org.peersupport.offer.OfferContent;
import org.peersupport.offer.OfferService;
import org.peersupport.offer.PauseOffer;
import org.peersupport.offer.Whereabouts;
import org.peersupport.platform.Actor;
import org.peersupport.platform.FrameworkRole;

/** Counting what is published. */
@ArquillianTest
class FiguresIT {

  private static final Actor COMMISSIONER = Actor.system(FrameworkRole.COMMISSIONER);

  @Inject private Given given;
  @Inject private OfferService offers;
  @Inject private FinderQueries finder;

  private Partner partner;
  private String word;

  @BeforeEach
  void anOrganisation() {
    partner = given.partner();
    word = given.word();
  }

  @Test
  void aPublishedOfferIsCountedByWhatItSays() {
    OfferFigures before = figures();
    UUID offer = given.published(partner, content());
    OfferFigures now = figures();
    assertThat(now.offers()).isEqualTo(before.offers() + 1);
    assertThat(now.forms().get(Form.PAID))
        .isEqualTo(before.forms().getOrDefault(Form.PAID, 0L) + 1);
    assertThat(now.forEverybody()).isEqualTo(before.forEverybody() + 1);
    assertThat(now.fromAnywhere()).isEqualTo(before.fromAnywhere());
    assertThat(now.organisations()).containsEntry(partner.id(), 1L);
    assertThat(now.latest().get(0).name()).isEqualTo("Figure " + word);
    assertThat(now.latest().get(0).organisationName()).isEqualTo(partner.name());

    given.as(
        partner.lead(),
        () -> offers.pause(new PauseOffer(offer, given.step(offer).version(), "Rest.")));
    OfferFigures after = figures();
    assertThat(after.offers()).isEqualTo(before.offers());
    assertThat(after.organisations()).doesNotContainKey(partner.id());
  }

  @Test
  void whatIsNotPublishedIsNotCounted() {
    OfferFigures before = figures();
    given.draft(partner, content());
    assertThat(figures()).isEqualTo(before);
  }

  @Test
  void placesAreCountedByTheirNames() {
    for (int number = 0; number < 3; number++) {
      given.published(
          partner,
          Drafts.named("Place " + number + word)
              .where(new Whereabouts("", "", "", "Town " + word, "Area " + word, true))
              .content());
    }
    OfferFigures figures = figures();
    assertThat(figures.towns()).hasSizeLessThanOrEqualTo(OfferFigures.MOST_PLACES);
    assertThat(figures.towns()).contains(new OfferFigures.Place("Town " + word, 3));
    assertThat(figures.areas()).contains(new OfferFigures.Place("Area " + word, 3));
    assertThat(figures.fromAnywhere()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void onlyTheAdministratorIsToldWhetherPostcodesAreThere() {
    assertThat(given.as(Given.ADMINISTRATOR, finder::knowsPostcodes)).isIn(Set.of(true, false));
  }

  private OfferContent content() {
    return Drafts.named("Figure " + word).form(Form.PAID).content();
  }

  private OfferFigures figures() {
    return given.as(COMMISSIONER, finder::figures);
  }
}
