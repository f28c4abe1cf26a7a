package org.peersupport.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peersupport.stack.Waits;
import org.peersupport.system.RawHttp.Answer;

/** Somebody has to be gone from here at once. */
@SystemTest
class ExitIT {
  private static final String EDITOR = "editor@mindout.example";
  private static final String ELSEWHERE = "https://www.bbc.co.uk/weather";
  private static final String LINK = "GET /exit HTTP/1.1";

  @Test
  void the_link_leads_away_and_leaves_no_session_and_no_cookie(Site site, Visitors visitors) {
    Page page = visitors.signedIn(EDITOR, "/me");
    String session = session(page);
    assertThat(RawHttp.ask(site, "GET /me HTTP/1.1", session).status()).isEqualTo(200);
    List<String> requests = Visitors.requests(page);
    leaveByLink(page);
    assertThat(requests).containsSubsequence(site.url("/exit"), ELSEWHERE);
    isDead(site, session);
    assertThat(page.context().cookies(site.url("/"))).isEmpty();
  }

  @Test
  void the_session_where_one_signs_in_ends_as_well(Site site, Visitors visitors) {
    Page page = visitors.signedIn(EDITOR, "/me");
    List<Cookie> known = page.context().cookies(site.stack().keycloakUrl() + "/realms/x/");
    assertThat(isAskedWhoTheyAre(visitors, page.context().cookies())).isFalse();
    assertThat(known).isNotEmpty();
    List<Cookie> all = page.context().cookies();
    leaveByLink(page);
    assertThat(Waits.until(Duration.ofSeconds(30), () -> isAskedWhoTheyAre(visitors, all)))
        .as("asked for a password although the browser kept every cookie")
        .isTrue();
  }

  @Test
  void a_script_can_do_the_same_on_its_way_out(Site site, Visitors visitors) {
    Page page = visitors.signedIn(EDITOR, "/me");
    String session = session(page);
    Answer answer =
        RawHttp.ask(
            site,
            "POST /exit HTTP/1.1",
            session,
            "Content-Length: 0",
            "Sec-Fetch-Site: same-origin");
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers()).doesNotContainKey("location");
    isDead(site, session);
    List<Cookie> all = page.context().cookies();
    assertThat(Waits.until(Duration.ofSeconds(30), () -> isAskedWhoTheyAre(visitors, all)))
        .as("asked for a password again")
        .isTrue();
  }

  @Test
  void leaving_does_not_wait_for_a_provider_that_is_away(Site site, Visitors visitors) {
    Page page = visitors.signedIn(EDITOR, "/me");
    String session = session(page);
    site.stack().stopKeycloak();
    try {
      long start = System.nanoTime();
      assertThat(RawHttp.ask(site, LINK, session).status()).isEqualTo(303);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
      isDead(site, session);
    } finally {
      site.stack().startKeycloak();
    }
  }

  @Test
  void somebody_without_a_session_is_led_away_without_a_cookie(Site site) {
    Answer answer = RawHttp.ask(site, LINK);
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("location")).isEqualTo(ELSEWHERE);
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
    assertThat(answer.header("referrer-policy")).isEqualTo("no-referrer");
    assertThat(answer.header("clear-site-data")).isEqualTo("\"cookies\", \"storage\"");
    assertThat(answer.headers()).doesNotContainKey("set-cookie");
  }

  @Test
  void another_site_cannot_sign_anybody_out(Site site, Visitors visitors) {
    String session = session(visitors.signedIn(EDITOR, "/me"));
    Answer answer = RawHttp.ask(site, LINK, session, "Sec-Fetch-Site: cross-site");
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.headers()).doesNotContainKeys("clear-site-data", "set-cookie");
    assertThat(RawHttp.ask(site, "GET /me HTTP/1.1", session).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE"})
  void nothing_else_can_be_done_there(String method, Site site) {
    assertThat(RawHttp.ask(site, method + " /exit HTTP/1.1").status()).isEqualTo(405);
  }

  /** The other site cannot be reached from where tests run; that it was asked for is enough. */
  private static void leaveByLink(Page page) {
    try {
      page.navigate("/exit");
    } catch (PlaywrightException e) {
      assertThat(e.getMessage()).contains("net::ERR_");
    }
  }

  private static String session(Page page) {
    return page.context().cookies().stream()
        .filter(cookie -> cookie.name.equals("JSESSIONID"))
        .map(cookie -> "Cookie: JSESSIONID=" + cookie.value)
        .findFirst()
        .orElseThrow();
  }

  private static void isDead(Site site, String session) {
    Answer answer = RawHttp.ask(site, "GET /me HTTP/1.1", session);
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("location")).contains("/signin?to=%2Fme");
  }

  /** Whether a browser with these cookies, but without a session here, has to say who it is. */
  private static boolean isAskedWhoTheyAre(Visitors visitors, List<Cookie> cookies) {
    Page page = visitors.arrive();
    page.context()
        .addCookies(cookies.stream().filter(one -> !one.name.equals("JSESSIONID")).toList());
    page.navigate("/signin?to=/me");
    return Keycloak.question(page).isVisible();
  }
}
