package org.peersupport.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A slip is taken back with one press. */
@SystemTest
class UndoIT {
  private static final String EDITOR = "editor@mindout.example";
  private static final String LEAD = "lead@mindout.example";
  private static final String DONE = "Taken back. All is as it was before.";

  private final String name = "Aa undo " + UUID.randomUUID();

  @Test
  void what_an_editor_hands_in_or_pauses_by_a_slip_is_taken_back(Site site, Visitors visitors) {
    Page page = visitors.signedIn(EDITOR, "/me");
    Publishing desk = OfferEditor.blank(page).fillWhatIsNeeded(name).goOn().handIn();
    assertThat(new Look(page).briefly().closely().faults()).isEmpty();
    desk.step("Undo", DONE);
    assertThat(desk.button("Undo")).hasCount(0);
    assertThat(desk.button("Hand in to a lead")).isVisible();
    desk.handIn();

    Publishing.of(visitors.signedIn(LEAD, "/me"), desk.id()).publish();
    page.reload();
    page.getByLabel("Why is it resting?").fill("A slip.");
    desk.step("Pause", "Paused.").step("Undo", DONE);
    assertThat(On.main(page)).not().containsText("A slip.");
    assertThat(desk.button("Pause")).isVisible();
  }

  @Test
  void an_archived_offer_is_back_for_the_public_as_it_was(Site site, Visitors visitors) {
    Page page = visitors.signedIn(LEAD, "/me");
    Publishing desk = OfferEditor.blank(page).fillWhatIsNeeded(name).goOn().publish();
    assertThat(On.main(page)).containsText("People may have read it already");
    assertThat(desk.button("Undo")).hasCount(0);
    String path = desk.publicPath();
    page.getByText("Archive", new Page.GetByTextOptions().setExact(true)).click();
    desk.step("Archive this offer", "Archived.");
    Page stranger = visitors.withoutScripts();
    assertThat(stranger.navigate(path).status()).isEqualTo(404);
    desk.step("Undo", DONE);
    assertThat(visitors.withoutScripts().navigate(path).status()).isEqualTo(200);
  }

  @Test
  void what_has_changed_since_is_not_taken_back_and_the_page_says_so_kindly(
      Site site, Visitors visitors) {
    Page lead = visitors.signedIn(LEAD, "/me");
    Publishing desk = OfferEditor.blank(lead).fillWhatIsNeeded(name).goOn().publish();
    lead.getByLabel("Why is it resting?").fill("The kettle is broken.");
    desk.step("Pause", "Paused.");
    Page editor = visitors.signedIn(EDITOR, "/me");
    OfferEditor.of(editor, desk.id()).type("What does it cost?", "One pound").save();

    desk.button("Undo").click();
    assertThat(On.main(lead)).containsText("Somebody changed this offer");
    assertThat(On.main(lead)).containsText("Nothing was done.");
    assertThat(On.main(lead)).containsText("The kettle is broken.");
    assertThat(desk.button("Undo")).hasCount(0);
  }

  @Test
  void undo_goes_with_the_message_and_works_once(Site site, Visitors visitors) {
    Page page = visitors.signedIn(LEAD, "/me");
    Publishing desk = OfferEditor.blank(page).fillWhatIsNeeded(name).goOn().handIn();
    page.navigate(page.url());
    assertThat(desk.button("Undo")).hasCount(0);
    assertThat(
            site.database()
                .row("SELECT before_step ->> 'step' FROM offer WHERE id = ?::uuid", desk.id()))
        .isEqualTo("SUBMIT");
  }
}
