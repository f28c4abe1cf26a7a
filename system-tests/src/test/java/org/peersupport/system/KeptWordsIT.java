package org.peersupport.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A session that ended in the middle of a form costs nobody their words. */
@SystemTest
class KeptWordsIT {
  private static final String EDITOR = "editor@mindout.example";
  private static final String KEPT = "Your words are still here";
  private final String name = "Kept " + UUID.randomUUID();

  @Test
  void words_typed_on_a_saved_offer_come_back_after_a_silent_sign_in(Site site, Visitors visitors) {
    Page page = visitors.signedIn(EDITOR, "/me");
    String id = OfferEditor.blank(page).fillWhatIsNeeded(name).save().id();
    OfferEditor form = OfferEditor.of(page, id);
    typeMore(form);
    endSession(page);
    form.pressSave();

    assertThat(page.getByText(KEPT)).isVisible();
    assertThat(page).hasURL(site.url("/provider/offers/edit?offer=" + id));
    hasMore(form);
    form.save();
    hasMore(OfferEditor.of(page, id));
    assertThat(page.getByText(KEPT)).hasCount(0);
  }

  @Test
  void words_of_a_new_offer_come_back_after_signing_in_with_the_password(
      Site site, Visitors visitors) {
    Page page = visitors.signedIn(EDITOR, "/me");
    OfferEditor form = OfferEditor.blank(page).fillWhatIsNeeded(name);
    typeMore(form);
    page.context().clearCookies();
    form.goOnWithoutWaiting();
    Keycloak.signIn(page, EDITOR);

    assertThat(page.getByText(KEPT)).isVisible();
    assertThat(page).hasURL(site.url("/provider/offers/edit"));
    assertThat(form.box("Name")).hasValue(name);
    hasMore(form);
    String id = form.save().id();
    assertThat(site.database().rows("SELECT id FROM offer WHERE name = ?", name))
        .containsExactly(id);
  }

  @Test
  void another_person_does_not_get_the_words(Site site, Visitors visitors) {
    Page page = visitors.signedIn(EDITOR, "/me");
    String id = OfferEditor.blank(page).fillWhatIsNeeded(name).save().id();
    OfferEditor form = OfferEditor.of(page, id);
    typeMore(form);
    page.context().clearCookies();
    form.pressSave();
    Keycloak.signIn(page, "lead@mindout.example");

    assertThat(page).hasURL(site.url("/provider/offers/edit?offer=" + id));
    assertThat(form.box("Name")).hasValue(name);
    assertThat(form.box("How many people can come?")).hasValue("");
    assertThat(form.box("Women")).not().isChecked();
    assertThat(page.getByText(KEPT)).hasCount(0);
    assertThat(page.locator("body")).not().containsText("Twelve chairs");
  }

  @Test
  void words_typed_on_one_offer_do_not_land_in_another(Site site, Visitors visitors) {
    Page page = visitors.signedIn(EDITOR, "/me");
    String other = OfferEditor.blank(page).type("Name", "Other " + name).save().id();
    String id = OfferEditor.blank(page).fillWhatIsNeeded(name).save().id();
    OfferEditor form = OfferEditor.of(page, id);
    typeMore(form);
    page.context().clearCookies();
    form.pressSave();
    assertThat(Keycloak.question(page)).isVisible();

    page.navigate("/provider/offers/edit?offer=" + other);
    Keycloak.signIn(page, EDITOR);
    assertThat(form.box("Name")).hasValue("Other " + name);
    assertThat(form.box("How many people can come?")).hasValue("");
    assertThat(page.getByText(KEPT)).hasCount(0);
  }

  @Test
  void a_colleague_who_saved_meanwhile_is_not_overwritten_by_kept_words(
      Site site, Visitors visitors) {
    Page page = visitors.signedIn(EDITOR, "/me");
    String id = OfferEditor.blank(page).fillWhatIsNeeded(name).save().id();
    OfferEditor form = OfferEditor.of(page, id);
    typeMore(form);
    Page lead = visitors.signedIn("lead@mindout.example", "/me");
    OfferEditor.of(lead, id).type("What does it cost?", "Two pounds").save();
    endSession(page);
    form.pressSave();
    assertThat(page.getByText(KEPT)).isVisible();
    form.pressSave();
    assertThat(page.getByText("saved this offer while you were writing")).isVisible();
    assertThat(On.main(page)).containsText("Two pounds");
    hasMore(form);
  }

  /** Texts of one line and of several, boxes, a choice, times. */
  private static void typeMore(OfferEditor form) {
    form.type("What it is like", "First line “quoted” & <b>not bold</b>.\n\nÜber die Brücke 🙂")
        .type("How many people can come?", "Twelve chairs")
        .tick("Women", "Being listened to", "Paid peer supporters")
        .time(0, "Wednesday", "19:15", "21:45")
        .time(1, "Friday", "22:00", "02:00");
    form.box("Company").uncheck();
    form.box("People who use it helped to make it").check();
  }

  private static void hasMore(OfferEditor form) {
    assertThat(form.box("What it is like"))
        .hasValue("First line “quoted” & <b>not bold</b>.\n\nÜber die Brücke 🙂");
    assertThat(form.box("How many people can come?")).hasValue("Twelve chairs");
    assertThat(form.box("Women")).isChecked();
    assertThat(form.box("Being listened to")).isChecked();
    assertThat(form.box("Company")).not().isChecked();
    assertThat(form.box("Paid peer supporters")).isChecked();
    assertThat(form.box("People who use it helped to make it")).isChecked();
    hasTime(form, 0, "WEDNESDAY", "19:15", "21:45");
    hasTime(form, 1, "FRIDAY", "22:00", "02:00");
  }

  private static void hasTime(OfferEditor form, int row, String day, String from, String to) {
    Locator slot = form.page().locator(".times-row").nth(row);
    assertThat(slot.getByLabel("Day")).hasValue(day);
    assertThat(slot.getByLabel("From")).hasValue(from);
    assertThat(slot.getByLabel("To")).hasValue(to);
  }

  /** Our session is gone; the one at Keycloak goes on. */
  private static void endSession(Page page) {
    page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
  }
}
