package org.peersupport.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peersupport.stack.Stack;
import org.peersupport.stack.Waits;

/** A part of the house is away for a while. */
@SystemTest
class OutageIT {
  private static final String EDITOR = "editor@mindout.example";
  private static final String UNSAVED = "We could not save that just now";
  private static final String SUMMARY = "In one or two sentences";

  private static final String STORED =
      """
      SELECT version, content ->> 'summary',
        (SELECT count(*) FROM audit_entry WHERE record_id = offer.id) FROM offer WHERE id = ?::uuid
      """;
  private static final String WAITING =
      """
      SELECT count(*) FROM pg_stat_activity
      WHERE usename = 'psf_app' AND wait_event_type = 'Lock'
      """;

  private final String name = "Outage " + UUID.randomUUID();

  @Test
  void a_save_while_the_database_is_away_costs_no_words(Site site, Visitors visitors) {
    OfferEditor form = typing(visitors);
    String id = form.id();
    String before = site.database().row(STORED, id);
    withoutDatabase(
        site.stack(),
        () -> {
          form.pressSave();
          assertThat(On.heading(form.page(), UNSAVED)).isVisible();
          assertThat(On.main(form.page())).containsText("we kept every word you typed");
          On.link(form.page(), "Try again").click();
          assertThat(On.heading(form.page(), "We can’t look things up just now")).isVisible();
        });
    assertThat(site.database().row(STORED, id)).isEqualTo(before);
    form.page().reload();
    assertThat(form.page().getByText("Your words are still here")).isVisible();
    hasTheWords(form);
    savesAgain(site, form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1 FROM offer WHERE id = '%s' FOR UPDATE",
        "LOCK TABLE audit_entry IN EXCLUSIVE MODE; SELECT '%s'"
      })
  void a_database_killed_in_the_middle_of_a_save_keeps_all_or_nothing(
      String hold, Site site, Visitors visitors) throws SQLException {
    OfferEditor form = typing(visitors);
    String id = form.id();
    Database database = site.database();
    String before = database.row(STORED, id);
    CompletableFuture<Boolean> killed;
    try (Database.Hold held = database.hold(hold.formatted(id))) {
      killed = CompletableFuture.supplyAsync(() -> killWhileItSaves(site.stack(), database));
      form.pressSave();
      saysThatNothingIsLost(form);
    }
    assertThat(killed.join()).as("the save was under way").isTrue();
    site.stack().awaitDatabase();
    assertThat(database.row(STORED, id)).isEqualTo(before);
    savesAgain(site, form);
  }

  @Test
  void public_pages_say_kindly_that_the_database_is_away_and_come_back(
      Site site, Visitors visitors) {
    Page page = visitors.withoutScripts();
    assertThat(status(page, "/health/ready")).isEqualTo(200);
    withoutDatabase(
        site.stack(),
        () -> {
          for (String path : List.of("/find?q=music", "/offers/solidarity-in-a-crisis")) {
            assertThat(status(page, path)).as(path).isEqualTo(503);
            assertThat(On.heading(page, "We can’t look things up just now")).isVisible();
            assertThat(page.locator("a[href='tel:116123']").first()).isVisible();
            assertThat(On.link(page, "Try again")).hasAttribute("href", path);
          }
          assertThat(status(page, "/help-now")).isEqualTo(200);
          assertThat(On.heading(page, "Help now")).isVisible();
          assertThat(status(page, "/")).isEqualTo(200);
          assertThat(status(page, "/health/ready")).isEqualTo(503);
          assertThat(status(page, "/health/live")).isEqualTo(200);
        });
    assertThat(status(page, "/find?q=music")).isEqualTo(200);
    assertThat(status(page, "/health/ready")).isEqualTo(200);
  }

  @Test
  void without_keycloak_only_sign_in_rests_and_says_so(Site site, Visitors visitors) {
    OfferEditor form = typing(visitors);
    Page stranger = visitors.withoutScripts();
    Stack stack = site.stack();
    stack.stopKeycloak();
    try {
      for (String path : PublicPagesIT.pages().subList(0, 7)) {
        assertThat(status(stranger, path)).as(path).isEqualTo(200);
      }
      for (String path : List.of("/signin", "/provider/offers")) {
        assertThat(status(stranger, path)).as(path).isEqualTo(503);
        assertThat(On.heading(stranger, "You can’t sign in just now")).isVisible();
        assertThat(stranger.locator("a[href='tel:116123']").first()).isVisible();
      }
      savesAgain(site, form);
    } finally {
      stack.startKeycloak();
    }
    On.link(stranger, "Try again").click();
    Keycloak.signIn(stranger, EDITOR);
    assertThat(On.heading(stranger, "Offers of MindOut")).isVisible();
  }

  /** Somebody has begun an offer and goes on typing. */
  private OfferEditor typing(Visitors visitors) {
    Page page = visitors.signedIn(EDITOR, "/me");
    OfferEditor form = OfferEditor.blank(page).fillWhatIsNeeded(name).save();
    return form.type(SUMMARY, "Typed into the storm.")
        .tick("Women")
        .time(1, "Friday", "22:00", "02:00");
  }

  private static void saysThatNothingIsLost(OfferEditor form) {
    assertThat(form.page().getByText(UNSAVED)).isVisible();
    hasTheWords(form);
  }

  private static void hasTheWords(OfferEditor form) {
    assertThat(form.box(SUMMARY)).hasValue("Typed into the storm.");
    assertThat(form.box("Women")).isChecked();
    assertThat(form.page().locator(".times-row").nth(1).getByLabel("To")).hasValue("02:00");
  }

  private static void savesAgain(Site site, OfferEditor form) {
    form.save();
    assertThat(form.box(SUMMARY)).hasValue("Typed into the storm.");
    assertThat(
            site.database()
                .row("SELECT content ->> 'summary' FROM offer WHERE id = ?::uuid", form.id()))
        .isEqualTo("Typed into the storm.");
  }

  private static void withoutDatabase(Stack stack, Runnable meanwhile) {
    stack.stopDatabase();
    try {
      meanwhile.run();
    } finally {
      stack.startDatabase();
    }
  }

  /** Kills PostgreSQL once the application waits for what a test holds. */
  private static boolean killWhileItSaves(Stack stack, Database database) {
    boolean saving = Waits.until(Duration.ofSeconds(20), () -> !database.row(WAITING).equals("0"));
    stack.killDatabase();
    return saving;
  }

  private static int status(Page page, String path) {
    Response response = page.navigate(path);
    return response.status();
  }
}
