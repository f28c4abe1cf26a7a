package org.peersupport.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody with two organisations acts for one of them at a time, and everybody can tell. */
@SystemTest
class ActingForIT {
  private static final String BOTH = "both@framework.example";
  private static final String ACTED_FOR =
      """
      SELECT a.action, o.name FROM audit_entry a JOIN organisation o ON o.id = a.acting_for
      WHERE a.record_id = ?::uuid ORDER BY a.id
      """;

  @Test
  void somebody_with_two_organisations_chooses_before_they_see_offers(
      Site site, Visitors visitors) {
    Page page = visitors.signedIn(BOTH, "/provider/offers");
    assertThat(page).hasURL(site.url("/me"));
    assertThat(actingFor(page)).hasCount(0);
    assertThat(On.main(page)).containsText("You belong to more than one organisation.");

    On.button(page, "Act for Sound Minds").click();
    assertThat(On.main(page)).containsText("Changed. It shows at the top of every page.");
    for (String path : List.of("/me", "/", "/find?q=music", "/help-now", "/provider/offers")) {
      page.navigate(path);
      assertThat(actingFor(page)).hasText("for Sound Minds");
    }
    assertThat(On.heading(page, "Offers of Sound Minds")).isVisible();
    assertThat(On.link(page, "Canerows and Plaits")).isVisible();
    assertThat(On.main(page)).not().containsText("Kindred Minds");
  }

  @Test
  void a_change_of_organisation_changes_what_one_sees_and_may_do(Site site, Visitors visitors) {
    Page page = visitors.signedIn(BOTH, "/me");
    On.button(page, "Act for Sound Minds").click();
    assertThat(actingFor(page)).hasText("for Sound Minds");
    String soundMinds = OfferEditor.blank(page).type("Name", name()).save().id();

    page.navigate("/me");
    On.button(page, "Act for Southwark Mind").click();
    assertThat(actingFor(page)).hasText("for Southwark Mind");
    page.navigate("/provider/offers");
    assertThat(On.heading(page, "Offers of Southwark Mind")).isVisible();
    assertThat(On.main(page)).containsText("Kindred Minds");
    assertThat(On.main(page)).not().containsText("Canerows and Plaits");
    assertThat(page.navigate("/provider/offers/edit?offer=" + soundMinds).status()).isEqualTo(404);
    assertThat(On.heading(page, "We can’t find that page")).isVisible();
  }

  @Test
  void what_is_written_down_says_for_whom_it_was_done(Site site, Visitors visitors) {
    Page page = visitors.signedIn(BOTH, "/me");
    for (String organisation : List.of("Southwark Mind", "Sound Minds")) {
      page.navigate("/me");
      On.button(page, "Act for " + organisation).click();
      assertThat(actingFor(page)).hasText("for " + organisation);
      OfferEditor form = OfferEditor.blank(page).type("Name", name()).save();
      form.type("In one or two sentences", "We meet.").save();
      assertThat(site.database().rows(ACTED_FOR, form.id()))
          .containsExactly("offer.create|" + organisation, "offer.save|" + organisation);
    }
  }

  private static Locator actingFor(Page page) {
    return page.locator(".acting-for");
  }

  private static String name() {
    return "Two hats " + UUID.randomUUID();
  }
}
