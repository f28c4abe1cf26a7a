package org.peersupport.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The states of pages that only a longer story leads to; all others are in {@code pages.yaml}. */
@SystemTest
class AccessibilityIT {

  @Test
  void the_pages_of_an_offers_life_can_be_used_by_everybody(Site site, Visitors visitors) {
    Page page = visitors.signedIn("lead@mindout.example", "/me");
    Publishing desk =
        OfferEditor.blank(page).fillWhatIsNeeded("Reachable " + UUID.randomUUID()).goOn();
    isUsable(page);
    String id = desk.publish().id();
    isUsable(page);
    for (String cost : List.of("One pound", "Two pounds")) {
      OfferEditor.of(page, id).type("What does it cost?", cost).save();
      isUsable(page);
      Publishing changed = Publishing.of(page, id);
      isUsable(page);
      changed.publish();
    }
    page.navigate("/provider/offers/history?offer=" + id);
    isUsable(page);
  }

  private static void isUsable(Page page) {
    assertThat(new Look(page).briefly().closely().faults()).as(page.url()).isEmpty();
  }
}
