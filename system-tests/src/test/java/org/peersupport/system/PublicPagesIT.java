package org.peersupport.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger meets who runs no scripts and keeps no cookies. */
@SystemTest
class PublicPagesIT {
  private static final String NOT_FOUND = "We can’t find that page";

  /** Every kind of public page, by its address. */
  static List<String> pages() {
    return PageList.listed().publicAddresses();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_works_without_scripts_cookies_or_other_hosts(
      String path, Site site, Visitors visitors) {
    Page page = visitors.withoutScripts();
    List<String> requests = Visitors.requests(page);
    page.navigate(path);
    assertThat(page.locator("h1")).hasCount(1);
    assertThat(page.locator("html")).hasAttribute("lang", "en-GB");
    assertThat(page.getByLabel("What would help?").or(page.locator("a[href='/find']")).first())
        .isVisible();
    assertThat(page.context().cookies()).isEmpty();
    assertThat(requests).allMatch(url -> url.startsWith(site.url("/")));
    assertThat(page.locator("script:not([src^='/assets/site.js']), [style], [onclick]"))
        .hasCount(0);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_answer_carries_the_protective_headers(String path, Site site, Visitors visitors) {
    Map<String, String> headers = Http.get(visitors.arrive(), path).headers();
    assertThat(headers)
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("x-frame-options", "DENY")
        .containsEntry("referrer-policy", "no-referrer")
        .containsKeys("permissions-policy", "cross-origin-opener-policy", "cache-control")
        .doesNotContainKeys("set-cookie", "x-powered-by", "server");
    assertThat(headers.get("content-security-policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/find?q=music", "/offers/solidarity-in-a-crisis", "/help-now"})
  void a_page_the_browser_has_is_not_sent_again(String path, Site site, Visitors visitors) {
    Page page = visitors.arrive();
    APIResponse first = Http.get(page, path);
    assertThat(first.headers()).containsEntry("cache-control", "public, max-age=60");
    APIResponse again = Http.get(page, path, "If-None-Match", first.headers().get("etag"));
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    APIResponse other = Http.get(page, path, "If-None-Match", "W/\"another\"");
    assertThat(other.status()).isEqualTo(200);
    assertThat(other.text()).isEqualTo(first.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/no-such-page",
        "/offers/no-such-offer",
        "/offers/",
        "/offers/a/b",
        "/find.xhtml"
      })
  void what_is_not_there_is_a_page_with_the_search_and_the_crisis_numbers(
      String path, Site site, Visitors visitors) {
    Page page = visitors.withoutScripts();
    assertThat(page.navigate(path).status()).isEqualTo(404);
    assertThat(On.heading(page, NOT_FOUND)).isVisible();
    assertThat(page.locator("a[href='tel:116123']").first()).isVisible();
    page.getByLabel("What would help?").fill("weekend");
    On.button(page, "Find support").click();
    assertThat(page).hasURL(site.url("/find?q=weekend&near="));
  }

  @Test
  void an_offer_that_was_never_published_is_not_there(Site site, Visitors visitors) {
    Page editor = visitors.signedIn("editor@mindout.example", "/me");
    String name = "Hidden " + UUID.randomUUID();
    String id = OfferEditor.blank(editor).fillWhatIsNeeded(name).save().id();
    String slug = site.database().row("SELECT slug FROM offer WHERE id = ?::uuid", id);
    Page stranger = visitors.withoutScripts();
    assertThat(stranger.navigate("/offers/" + slug).status()).isEqualTo(404);
    assertThat(stranger.locator("body")).not().containsText(name);
    assertThat(editor.navigate("/offers/" + slug).status()).isEqualTo(404);
  }

  @Test
  void a_search_without_results_says_so_kindly_and_leads_on(Site site, Visitors visitors) {
    Page page = visitors.withoutScripts();
    page.navigate("/find?q=qqqqq&near=Brixton");
    assertThat(On.heading(page, "Nothing matches all of that yet")).isVisible();
    On.link(page, "Leave out your words").click();
    assertThat(On.link(page, "Solidarity in a Crisis")).isVisible();
  }

  @Test
  void an_unknown_place_is_said_beside_its_field(Site site, Visitors visitors) {
    Page page = visitors.withoutScripts();
    page.navigate("/find?q=weekend&near=Nowhereville");
    Locator where = page.getByLabel("Where?");
    assertThat(where).hasValue("Nowhereville");
    assertThat(where).hasAttribute("aria-invalid", "true");
    assertThat(where).hasAccessibleDescription(containing("We do not know that place"));
    assertThat(On.link(page, "Solidarity in a Crisis")).isVisible();
  }

  @Test
  void values_that_make_no_sense_are_said_beside_their_fields_and_the_rest_is_kept(
      Site site, Visitors visitors) {
    Page page = visitors.withoutScripts();
    page.navigate("/find?q=weekend&near=Brixton&within=far&when=sometimes&nonsense=1");
    assertThat(page.getByLabel("What would help?")).hasValue("weekend");
    assertThat(page.getByLabel("Where?")).hasValue("Brixton");
    assertThat(page.getByLabel("How far away?"))
        .hasAccessibleDescription(containing("Choose how many miles"));
    assertThat(page.locator("fieldset#when"))
        .hasAccessibleDescription(containing("“sometimes” is not one of the choices here"));
    assertThat(On.link(page, "Solidarity in a Crisis")).isVisible();
  }

  @Test
  void there_are_two_brixtons_and_one_can_say_which(Site site, Visitors visitors) {
    Page page = visitors.withoutScripts();
    page.navigate("/find?near=Brixton");
    assertThat(On.main(page)).containsText("Near Brixton, Greater London");
    On.link(page, "Brixton, Devon").click();
    assertThat(On.main(page)).containsText("Near Brixton, Devon");
    assertThat(On.link(page, "Solidarity in a Crisis")).hasCount(0);
  }

  @Test
  void a_full_postcode_that_is_not_known_falls_back_to_its_first_half_and_says_so(
      Site site, Visitors visitors) {
    Page page = visitors.withoutScripts();
    page.navigate("/find?q=weekend&near=SW2+1RW");
    assertThat(On.main(page)).containsText("We do not know that full postcode");
    assertThat(On.main(page)).containsText("the middle of SW2");
    assertThat(On.link(page, "Solidarity in a Crisis")).isVisible();
  }

  @Test
  void what_somebody_types_is_never_run(Site site, Visitors visitors) {
    String evil = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>";
    Page page = visitors.arrive();
    page.onDialog(
        dialog -> {
          dialog.dismiss();
          throw new AssertionError("A script ran: " + dialog.message());
        });
    page.navigate("/");
    page.getByLabel("What would help?").fill(evil);
    page.getByLabel("Where?").fill(evil);
    On.button(page, "Find support").click();
    assertThat(page.getByLabel("What would help?")).hasValue(evil);
    assertThat(page.getByLabel("Where?")).hasValue(evil);
    page.navigate(page.url() + "&for=%3Cscript%3Ealert(3)%3C/script%3E&page=%22%3E%3Cimg+src=x%3E");
    assertThat(On.main(page)).containsText("“<script>alert(3)</script>” is not one of");
    assertThat(page.locator("main script, main img")).hasCount(0);
    assertThat(visitors.complaints()).isEmpty();
  }

  @Test
  void nothing_can_be_sent_to_a_public_page(Site site, Visitors visitors) {
    APIResponse response = visitors.arrive().request().post("/find");
    assertThat(response.status()).isEqualTo(405);
    assertThat(response.headers()).containsEntry("allow", "GET, HEAD, OPTIONS");
    assertThat(response.text()).contains("116 123");
  }

  private static Pattern containing(String words) {
    return Pattern.compile(words);
  }
}
