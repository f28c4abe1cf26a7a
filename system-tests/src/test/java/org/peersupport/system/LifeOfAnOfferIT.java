package org.peersupport.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every step of an offer's life, from a name to the archive and back. */
@SystemTest
class LifeOfAnOfferIT {
  private static final String EDITOR = "editor@mindout.example";
  private static final String LEAD = "lead@mindout.example";

  /** A word that no other offer has, so that the search can be asked for it. */
  private final String word = "Kettle" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

  /** First in the alphabet: the list of offers shows twenty at a time. */
  private final String name = "Aa " + word + " club";

  @Test
  void a_name_is_enough_to_begin_and_the_page_says_what_is_missing(Site site, Visitors visitors) {
    Page page = visitors.signedIn(EDITOR, "/provider/offers");
    On.link(page, "Add an offer").click();
    Publishing desk = new OfferEditor(page).type("Name", name).goOn();
    assertThat(On.heading(page, name)).isVisible();
    assertThat(page.getByText("Draft", new Page.GetByTextOptions().setExact(true))).isVisible();
    assertThat(desk.button("Hand in to a lead")).isDisabled();

    goesToTheBox(
        desk,
        "Say what to do first, such as “Call us on a weekday”. Without it nobody knows how to come.",
        "offer:howToJoin");
    goesToTheBox(
        desk,
        "Tick what it helps with, such as “Company”. People search by this.",
        "offer:helps:0");

    page.navigate("/provider/offers");
    assertThat(On.link(page, name)).isVisible();
  }

  private static void goesToTheBox(Publishing desk, String missing, String id) {
    Page page = desk.page();
    String address = page.url();
    On.link(page, missing).click();
    page.waitForURL("**/provider/offers/edit?**");
    assertThat(page.locator("[id='" + id + "']")).isVisible();
    assertThat(page.url()).endsWith("#" + id);
    page.navigate(address);
  }

  @Test
  void an_offer_is_sent_back_with_a_comment_handed_in_again_and_published(
      Site site, Visitors visitors) {
    Page editor = visitors.signedIn(EDITOR, "/me");
    Publishing editors = OfferEditor.blank(editor).fillWhatIsNeeded(name).goOn().handIn();
    assertThat(editors.button("Publish")).hasCount(0);
    Page lead = visitors.signedIn(LEAD, "/me");
    Publishing leads = Publishing.of(lead, editors.id());
    leads.button("Send back").click();
    assertThat(On.link(lead, "Say what to change, such as “Please add the times”.")).isVisible();
    lead.getByLabel("What should be changed?").fill("Say where the door is.");
    leads.step("Send back", "Sent back, with your comment.");

    editor.reload();
    assertThat(On.main(editor)).containsText("Say where the door is.");
    On.link(editor, "Edit this offer").click();
    new OfferEditor(editor).type("Address", "By the green door").goOn().handIn();
    Publishing.of(lead, editors.id()).publish();

    Page stranger = visitors.withoutScripts();
    stranger.navigate("/find?q=" + word);
    On.link(stranger, name).click();
    assertThat(On.main(stranger)).containsText("By the green door");
    assertThat(On.main(stranger)).not().containsText("Say where the door is.");
  }

  @Test
  void a_paused_offer_says_why_and_is_found_again_when_it_is_back(Site site, Visitors visitors) {
    Publishing leads = published(visitors);
    String path = leads.publicPath();
    leads.page().getByLabel("Why is it resting?").fill("The kettle is broken.");
    leads.step("Pause", "Paused.");

    Page stranger = visitors.withoutScripts();
    stranger.navigate(path);
    assertThat(On.main(stranger)).containsText("This is having a rest");
    assertThat(On.main(stranger)).containsText("The kettle is broken.");
    assertThat(On.heading(stranger, "How to join")).hasCount(0);
    isFound(visitors, false);

    leads.step("Show it again", "It is shown and found again.");
    isFound(visitors, true);
    Page another = visitors.withoutScripts();
    another.navigate(path);
    assertThat(On.heading(another, "How to join")).isVisible();
  }

  @Test
  void an_archived_offer_is_gone_for_the_public_and_can_be_brought_back(
      Site site, Visitors visitors) {
    Publishing leads = published(visitors);
    String path = leads.publicPath();
    leads.page().getByText("Archive", new Page.GetByTextOptions().setExact(true)).click();
    leads.step("Archive this offer", "Archived.");

    Page stranger = visitors.withoutScripts();
    assertThat(stranger.navigate(path).status()).isEqualTo(404);
    assertThat(On.heading(stranger, "We can’t find that page")).isVisible();
    isFound(visitors, false);
    Page page = leads.page();
    page.navigate("/provider/offers");
    assertThat(On.main(page)).not().containsText(name);
    On.link(page, "Show archived offers").click();
    On.link(page, "Bring back " + name).click();
    leads.step("Bring back", "It is back, as a draft.");
    assertThat(stranger.navigate(path).status()).isEqualTo(404);

    leads.publish();
    assertThat(stranger.navigate(path).status()).isEqualTo(200);
    isFound(visitors, true);
  }

  @Test
  void every_published_version_is_kept_and_two_can_be_compared(Site site, Visitors visitors) {
    Publishing leads = published(visitors);
    Page page = leads.page();
    String id = leads.id();
    for (String cost : new String[] {"One pound", "Two pounds"}) {
      OfferEditor.of(page, id).type("What does it cost?", cost).goOn().publish();
    }
    On.link(page, "History and earlier versions").click();
    assertThat(page.locator("ol.versions li")).hasCount(3);
    assertThat(page.getByRole(AriaRole.TABLE)).containsText("One pound");
    assertThat(page.getByRole(AriaRole.TABLE)).containsText("Two pounds");

    page.getByLabel("Compare").first().selectOption("1");
    page.getByLabel("with").selectOption("2");
    On.button(page, "Compare").click();
    assertThat(On.heading(page, "What changed from version 1 to 2")).isVisible();
    assertThat(page.getByRole(AriaRole.TABLE)).containsText("One pound");
    assertThat(page.getByRole(AriaRole.TABLE)).not().containsText("Two pounds");
    assertThat(page.locator(".deeds")).containsText("Began the draft");
    assertThat(page.locator(".deeds")).containsText("Published it");
    assertThat(page.locator(".deeds")).containsText("Priya Lonsdale");
  }

  private Publishing published(Visitors visitors) {
    Page lead = visitors.signedIn(LEAD, "/me");
    return OfferEditor.blank(lead).fillWhatIsNeeded(name).goOn().publish();
  }

  /** Asks with a browser that has kept no earlier answer. */
  private void isFound(Visitors visitors, boolean wanted) {
    Page stranger = visitors.withoutScripts();
    stranger.navigate("/find?q=" + word);
    assertThat(On.link(stranger, name)).hasCount(wanted ? 1 : 0);
  }
}
