package org.peersupport.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who ends a session: the person, not another site. */
@SystemTest
class SignOutIT {
  private static final String EDITOR = "editor@certitude.example";

  @Test
  void a_link_on_another_site_is_asked_about_and_one_can_stay(Site site, Visitors visitors) {
    Page page = visitors.signedIn(EDITOR, "/me");
    page.route(
        "http://elsewhere.example/",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("text/html")
                    .setBody("<a href='" + site.url("/signout") + "'>A kitten</a>")));
    page.navigate("http://elsewhere.example/");
    page.getByText("A kitten").click();
    assertThat(On.heading(page, "Sign out?")).isVisible();
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    On.link(page, "Stay signed in").click();
    assertThat(page).hasURL(site.url("/me"));
    assertThat(On.heading(page, "Hello, Marcia Oduya")).isVisible();

    page.navigate("http://elsewhere.example/");
    page.getByText("A kitten").click();
    On.main(page).getByText("Sign out", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(page).hasURL(site.url("/"));
    assertThat(On.link(page, "Sign in")).isVisible();
  }

  @Test
  void a_browser_that_says_nothing_of_where_it_comes_from_is_asked_once(
      Site site, Visitors visitors) {
    Page page = visitors.signedIn(EDITOR, "/provider/offers");
    page.navigate("/signout");
    assertThat(On.heading(page, "Sign out?")).isVisible();
    String yes = page.locator("main a.button").getAttribute("href");

    for (String guess : List.of("/signout", "/signout?sure=", "/signout?sure=guessed")) {
      assertThat(Http.get(page, guess).text()).as(guess).contains("Sign out?");
    }
    APIResponse answer = Http.get(page, yes);
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.headers().get("location")).contains("/protocol/openid-connect/logout");
  }

  @Test
  void our_own_link_signs_out_at_once(Site site, Visitors visitors) {
    Page page = visitors.signedIn(EDITOR, "/provider/offers");
    On.link(page, "Sign out").click();
    assertThat(page).hasURL(site.url("/"));
    assertThat(On.link(page, "Sign in")).isVisible();
  }

  @Test
  void the_session_cookie_says_once_where_it_may_go(Site site, Visitors visitors) {
    APIResponse response = Http.get(visitors.arrive(), "/signin");
    Map<String, String> headers = response.headers();
    assertThat(headers.get("set-cookie"))
        .startsWith("JSESSIONID=")
        .containsIgnoringCase("HttpOnly")
        .endsWith("; SameSite=lax")
        .containsOnlyOnce("SameSite");
  }
}
