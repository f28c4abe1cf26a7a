package org.peersupport.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a form behind sign-in says of mistakes, and while it works. */
@SystemTest
class MistakesIT {
  private static final String EDITOR = "editor@mindout.example";

  /** Notes on every page when a bar is shown, and what is said with it; the next page tells. */
  private static final String WATCH =
      "addEventListener('DOMContentLoaded', () => {"
          + " addEventListener('submit', () => sessionStorage.sent ="
          + "  Number(sessionStorage.sent || 0) + 1, true);"
          + " new MutationObserver(() => {"
          + "  const bar = document.querySelector('progress');"
          + "  if (bar) sessionStorage.bar = bar.getAttribute('aria-label') + '|'"
          + "   + document.querySelector('body > [role=status]').textContent + '|'"
          + "   + document.querySelector('[aria-busy]').id; })"
          + " .observe(document.body, {childList: true, subtree: true}); });";

  @Test
  void every_mistake_is_named_at_once_in_the_order_of_the_fields_and_in_the_title(
      Site site, Visitors visitors) {
    Page page = visitors.signedIn(EDITOR, "/me");
    OfferEditor form = OfferEditor.blank(page);
    assertThat(page).hasTitle("Edit an offer – Peer Support Framework");
    form.type("Postcode", "nowhere")
        .type("E-mail address", "nobody")
        .time(0, "Tuesday", "18:30", "");
    form.pressSave();

    Locator summary = page.getByRole(AriaRole.ALERT);
    assertThat(summary).isFocused();
    assertThat(page).hasTitle("Error: Edit an offer – Peer Support Framework");
    List<Locator> links = summary.getByRole(AriaRole.LINK).all();
    assertThat(links.stream().map(link -> link.getAttribute("href")).toList())
        .containsExactly(
            "#offer:name", "#offer:slots:0:day", "#offer:where_postcode", "#offer:contact_email");
    for (Locator link : links) {
      link.focus();
      page.keyboard().press("Enter");
      String id = link.getAttribute("href").substring(1);
      Locator field = page.locator("[id='" + id + "']");
      assertThat(field).isFocused();
      assertThat(field).isInViewport();
      assertThat(page.locator("label[for='" + id + "']").first()).isInViewport();
    }
  }

  @Test
  void a_form_with_mistakes_works_without_scripts(Site site, Visitors visitors) {
    Page page = visitors.withoutScripts();
    page.navigate("/provider/offers/edit");
    Keycloak.signIn(page, EDITOR);
    OfferEditor form = new OfferEditor(page).type("Postcode", "nowhere");
    form.pressSave();
    assertThat(page).hasTitle("Error: Edit an offer – Peer Support Framework");
    assertThat(form.box("Postcode")).hasValue("nowhere");
    form.type("Name", "Without scripts " + UUID.randomUUID()).type("Postcode", "").save();
  }

  @Test
  void a_search_that_makes_no_sense_says_so_in_the_title(Site site, Visitors visitors) {
    Page page = visitors.arrive();
    page.navigate("/find?within=lots");
    assertThat(page.title()).startsWith("Error: ");
    page.navigate("/find");
    assertThat(page.title()).doesNotStartWith("Error: ");
  }

  @Test
  void a_list_of_what_is_missing_leads_to_the_field_of_the_other_page(
      Site site, Visitors visitors) {
    Page page = visitors.signedIn(EDITOR, "/me");
    OfferEditor.blank(page).type("Name", "Bare " + UUID.randomUUID()).goOn();
    Locator missing = page.locator("a[href*='#offer:helps:0']");
    missing.click();
    page.waitForURL("**/provider/offers/edit?**");
    assertThat(page.locator("[id='offer:helps:0']")).isFocused();
  }

  @Test
  void a_form_that_takes_long_says_so_and_is_sent_once(Site site, Visitors visitors) {
    Page page = visitors.signedIn(EDITOR, "/me");
    page.addInitScript(WATCH);
    String name = "Slow " + UUID.randomUUID();
    OfferEditor.blank(page).type("Name", name);
    page.route(
        url -> url.contains("/provider/offers/edit"),
        route -> {
          if (route.request().method().equals("POST")) {
            page.waitForTimeout(900);
          }
          route.resume();
        });
    page.evaluate(
        "() => setTimeout(() => { const save = document.getElementById('offer:save');"
            + " save.click(); save.click(); })");
    assertThat(page.getByText("Saved as a draft.")).isVisible();

    assertThat(page.evaluate("() => sessionStorage.bar"))
        .isEqualTo(
            "Working on it. This can take a moment.|Working on it. This can take a moment.|offer");
    assertThat(page.locator("progress")).hasCount(0);
    assertThat(site.database().rows("SELECT id FROM offer WHERE name = ?", name)).hasSize(1);
  }

  @Test
  void a_quick_form_shows_no_bar(Site site, Visitors visitors) {
    Page page = visitors.signedIn("both@framework.example", "/me");
    page.addInitScript(WATCH);
    page.navigate("/me");
    On.main(page).getByRole(AriaRole.BUTTON).first().click();
    assertThat(page.getByText("Changed. It shows at the top of every page.")).isVisible();
    assertThat(page.evaluate("() => sessionStorage.bar || ''")).isEqualTo("");
  }
}
