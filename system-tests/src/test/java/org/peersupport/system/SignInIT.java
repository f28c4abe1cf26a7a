package org.peersupport.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coming in, going out, and where nobody comes in. */
@SystemTest
class SignInIT {
  private static final String EDITOR = "editor@certitude.example";
  private static final String AT_THE_TRUST = "lead@cellartrust.example";

  @Test
  void sign_in_leads_back_to_the_page_that_was_wanted(Site site, Visitors visitors) {
    Page page = visitors.signedIn(EDITOR, "/provider/offers?archived=true");
    assertThat(page).hasURL(site.url("/provider/offers?archived=true"));
    assertThat(page.getByText("Nothing is archived")).isVisible();
  }

  @Test
  void a_public_page_leads_back_to_itself_with_its_search(Site site, Visitors visitors) {
    Page page = visitors.arrive();
    page.navigate("/find?q=music&near=Brixton");
    On.link(page, "Sign in").click();
    Keycloak.signIn(page, EDITOR);
    assertThat(page).hasURL(site.url("/find?q=music&near=Brixton"));
    assertThat(page.getByText("for Certitude")).isVisible();
  }

  @Test
  void the_trusts_lead_signs_in_at_the_trusts_own_provider(Site site, Visitors visitors) {
    Page page = visitors.arrive();
    page.navigate("/provider/offers");
    Keycloak.say(page, AT_THE_TRUST);
    assertThat(page).hasTitle("Sign in to The Cellar Trust");
    Keycloak.sayPassword(page, AT_THE_TRUST);
    assertThat(page).hasURL(site.url("/provider/offers"));
    assertThat(On.heading(page, "Offers of The Cellar Trust")).isVisible();
    assertThat(On.link(page, "Haven")).isVisible();
    page.navigate("/me");
    assertThat(On.main(page)).containsText("Lead");
  }

  @Test
  void the_session_gets_a_new_id_and_the_old_one_is_nobodys(Site site, Visitors visitors) {
    Page page = visitors.arrive();
    page.navigate("/me");
    Cookie before = session(page);
    Keycloak.signIn(page, EDITOR);
    Cookie after = session(page);
    assertThat(after.value).isNotEqualTo(before.value);
    assertThat(after.httpOnly).isTrue();
    assertThat(after.sameSite).isEqualTo(SameSiteAttribute.LAX);

    Page thief = visitors.arrive();
    before.url = null;
    thief.context().addCookies(List.of(before));
    thief.navigate("/me");
    assertThat(Keycloak.question(thief)).isVisible();
  }

  @ParameterizedTest
  @ValueSource(strings = {EDITOR, AT_THE_TRUST})
  void sign_out_is_sign_out_everywhere(String who, Site site, Visitors visitors) {
    Page page = visitors.signedIn(who, "/provider/offers");
    On.link(page, "Sign out").click();
    assertThat(page).hasURL(site.url("/"));
    assertThat(On.link(page, "Sign in")).isVisible();
    page.navigate("/provider/offers");
    Keycloak.say(page, who);
    assertThat(page.locator("#password")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "///evil.example",
        "https://evil.example/",
        "/\\evil.example",
        "/\t/evil.example",
        "javascript:alert(1)",
        "/signin?to=//evil.example"
      })
  void a_forged_return_address_leads_to_ones_own_desk(String target, Site site, Visitors visitors) {
    String forged = "/signin?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
    Page page = visitors.arrive();
    List<String> requests = Visitors.requests(page);
    page.navigate(forged);
    Keycloak.signIn(page, EDITOR);
    assertThat(page).hasURL(site.url("/provider"));
    page.navigate(forged);
    assertThat(page).hasURL(site.url("/provider"));
    assertThat(requests).noneMatch(url -> url.startsWith("http://evil") || url.contains("://evil"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"edit", "publish", "history"})
  void another_organisations_offer_is_not_there(String door, Site site, Visitors visitors) {
    String id =
        site.database().row("SELECT id FROM offer WHERE slug = ?", "solidarity-in-a-crisis");
    Page page = visitors.signedIn("editor@mindout.example", "/provider/offers");
    Response response = page.navigate("/provider/offers/" + door + "?offer=" + id);
    assertThat(response.status()).isEqualTo(404);
    assertThat(On.heading(page, "We can’t find that page")).isVisible();
    assertThat(page.locator("body")).not().containsText("Solidarity");
    assertThat(page.locator("body")).not().containsText("for Certitude");
  }

  @ParameterizedTest
  @CsvSource({
    "group@framework.example, Member of the working group",
    "commissioner@framework.example, Commissioner",
    "admin@framework.example, Administrator",
    "peer@people.example, You have no role yet"
  })
  void who_keeps_no_offers_has_a_page_of_their_own_and_no_desk(
      String email, String part, Site site, Visitors visitors) {
    Page page = visitors.signedIn(email, "/me");
    assertThat(page).hasURL(site.url("/me"));
    assertThat(On.main(page)).containsText("Hello, ");
    assertThat(On.main(page)).containsText(part);
    Response response = page.navigate("/provider/offers");
    assertThat(response.status()).isEqualTo(404);
    assertThat(On.heading(page, "We can’t find that page")).isVisible();
  }

  @Test
  void nothing_behind_sign_in_is_served_without_it(Site site, Visitors visitors) {
    Page page = visitors.arrive();
    for (String path :
        List.of("/me", "/provider/offers", "/provider/offers/edit", "/admin/anything")) {
      APIResponse response = Http.get(page, path);
      assertThat(response.status()).as(path).isEqualTo(302);
      assertThat(response.headers().get("location")).as(path).contains("/signin?to=%2F");
    }
  }

  private static Cookie session(Page page) {
    return page.context().cookies().stream()
        .filter(cookie -> cookie.name.equals("JSESSIONID"))
        .findFirst()
        .orElseThrow();
  }
}
