package org.peersupport.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.peersupport.incontainer.Refusals;

@ArquillianTest
class OfferSlugIT extends OnOffers {

  @Test
  void theAddressIsMadeOfTheName() {
    assertThat(slugOf("Café & “Crêpes” for Zoë's " + word))
        .isEqualTo("cafe-crepes-for-zoes-" + word);
  }

  @Test
  void anAddressThatIsTakenGetsTheNextFreeNumber() {
    assertThat(slugOf("Same " + word)).isEqualTo("same-" + word);
    assertThat(slugOf("SAME, " + word + "!")).isEqualTo("same-" + word + "-2");
    assertThat(slugOf("same " + word)).isEqualTo("same-" + word + "-3");
  }

  @Test
  void anotherOrganisationsAddressIsTakenAsWell() {
    assertThat(slugOf("Shared " + word)).isEqualTo("shared-" + word);
    partner = given.partner();
    assertThat(slugOf("Shared " + word)).isEqualTo("shared-" + word + "-2");
  }

  @Test
  void aNameOfNothingButPicturesStillGetsAnAddress() {
    assertThat(slugOf("🌈🫂")).matches("offer(-\\d+)?");
    assertThat(slugOf("🌈🫂")).matches("offer-\\d+");
  }

  @Test
  void aNameOfThreeHundredCharactersIsRefused() {
    assertThat(Refusals.fieldsOf(() -> given.draft(partner, Drafts.complete("a".repeat(300)))))
        .containsExactly("content.name");
  }

  @Test
  void aNameOfAHundredAndTwentyCharactersIsTaken() {
    assertThat(slugOf(word + "a".repeat(120 - word.length()))).hasSize(80).startsWith(word);
  }

  @Test
  void beforeTheFirstPublicationTheAddressFollowsTheName() {
    UUID offer = draft();
    save(offer, Drafts.complete("Renamed " + word));
    assertThat(detail(offer).slug()).isEqualTo("renamed-" + word);
  }

  @Test
  void savingUnderTheSameNameKeepsTheAddress() {
    draft();
    UUID second = draft();
    String slug = detail(second).slug();
    save(second, Drafts.named("Offer " + word).summary("Other words.").content());
    assertThat(detail(second).slug()).isEqualTo(slug).isEqualTo("offer-" + word + "-2");
  }

  @Test
  void onceItWasPublishedTheAddressStays() {
    UUID offer = published();
    save(offer, Drafts.complete("Renamed " + word));
    assertThat(detail(offer).slug()).isEqualTo("offer-" + word);
    take(Step.PUBLISH, offer);
    assertThat(queries.published("offer-" + word).content().name()).isEqualTo("Renamed " + word);
    take(Step.ARCHIVE, offer);
    take(Step.RESTORE, offer);
    save(offer, Drafts.complete("Renamed again " + word));
    assertThat(detail(offer).slug()).isEqualTo("offer-" + word);
  }

  private String slugOf(String name) {
    return detail(given.draft(partner, Drafts.complete(name))).slug();
  }
}
