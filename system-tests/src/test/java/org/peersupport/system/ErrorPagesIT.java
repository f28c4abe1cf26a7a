package org.peersupport.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peersupport.stack.Waits;
import org.peersupport.system.RawHttp.Answer;

/** Whatever goes wrong is answered kindly, truly and without telling what the site is made of. */
@SystemTest
class ErrorPagesIT {
  private static final Pattern REFERENCE =
      Pattern.compile("class=\"reference\">([A-Z0-9]{4}-[A-Z0-9]{4})<");
  private static final String LENGTH = "Content-Length: ";
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET /no-such-page HTTP/1.1               | 404 | We can’t find that page
          GET /no-such-page HTTP/1.0               | 404 | We can’t find that page
          GET /no-such-page;jsessionid=1 HTTP/1.1  | 404 | We can’t find that page
          GET http://other.example/nix HTTP/1.1    | 404 | We can’t find that page
          GET /assets/../WEB-INF/web.xml HTTP/1.1  | 404 | We can’t find that page
          GET /%57EB-INF/web.xml HTTP/1.1          | 404 | We can’t find that page
          GET /META-INF/MANIFEST.MF HTTP/1.1       | 404 | We can’t find that page
          GET /a%0d%0aSet-Cookie:x=y HTTP/1.1      | 404 | We can’t find that page
          GET /a%2fb HTTP/1.1                      | 404 | We can’t find that page
          GET /"<script> HTTP/1.1                  | 404 | We can’t find that page
          GET /error HTTP/1.1                      | 404 | We can’t find that page
          GET /x.jsp HTTP/1.1                      | 404 | We can’t find that page
          PUT / HTTP/1.1                           | 405 | That does not work here
          PUT /me HTTP/1.1                         | 405 | That does not work here
          DELETE /signout HTTP/1.1                 | 405 | That does not work here
          BREW /no-such-page HTTP/1.1              | 405 | That does not work here
          POST /signin HTTP/1.1                    | 405 | That does not work here
          POST /robots.txt HTTP/1.1                | 405 | That does not work here
          """)
  void a_refusal_is_a_page_of_ours_with_a_reference_that_is_in_the_log(
      String firstLine, int status, String heading, Site site) {
    Answer answer = RawHttp.ask(site, firstLine, LENGTH + 0);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.body()).contains("<h1>" + heading + "</h1>", "116 123", "Find support");
    isKeptByNobody(answer);
    tellsNothing(answer);
    isInTheLog(site, answer, "answered with " + status + " to " + firstLine.split(" ")[0]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POST /find HTTP/1.1        | GET, HEAD, OPTIONS
          POST /signin HTTP/1.1      | GET, HEAD
          PUT /me HTTP/1.1           | GET, HEAD, POST, OPTIONS
          BREW / HTTP/1.1            | GET, HEAD, POST, OPTIONS
          """)
  void what_cannot_be_done_somewhere_says_what_can(String firstLine, String allowed, Site site) {
    Answer answer = RawHttp.ask(site, firstLine, LENGTH + 0);
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("allow")).isEqualTo(allowed);
  }

  @Test
  void a_request_is_never_sent_back_to_where_a_script_could_read_its_cookies(Site site) {
    Answer answer = RawHttp.ask(site, "TRACE / HTTP/1.1", "X-Secret: rosebud");
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.body()).doesNotContain("rosebud");
    tellsNothing(answer);
  }

  /** These are refused before there is a site to speak of: no page, but nothing told either. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /%00 HTTP/1.1",
        "GET /%ff%fe HTTP/1.1",
        "GET /../../etc/passwd HTTP/1.1",
        "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1",
        "GET /a\\b HTTP/1.1",
        "GET no-slash HTTP/1.1",
        "GET / HTTP/1.1\r\nNo colon",
        "GET / HTTP/1.1\r\nHost: other.example\r\nContent-Length: nonsense",
        "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 5"
      })
  void a_malformed_request_is_refused_without_a_word_about_the_server(String lines, Site site) {
    Answer answer = RawHttp.ask(site, lines);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).isEmpty();
    tellsNothing(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /%zz HTTP/1.1", "GET / HTTP/4.2", "GET /a b HTTP/1.1"})
  void other_nonsense_gets_nothing_of_the_site_and_nothing_about_the_server(
      String firstLine, Site site) {
    Answer answer = RawHttp.ask(site, firstLine);
    assertThat(answer.body()).isEmpty();
    tellsNothing(answer);
  }

  @Test
  void headers_without_end_are_refused(Site site) {
    Answer answer = RawHttp.ask(site, "GET / HTTP/1.1", "X-Long: " + "x".repeat(20_000));
    assertThat(answer.status()).isEqualTo(400);
    tellsNothing(answer);
  }

  @Test
  void what_is_too_big_is_refused_with_a_page_by_its_announced_length(Site site) {
    Answer answer =
        RawHttp.askWith(
            site, "a=" + "b".repeat(3_000_000), "POST /me HTTP/1.1", LENGTH + 3_000_002);
    isTooBig(answer);
    isInTheLog(site, answer, "answered with 413 to POST /me");
  }

  @Test
  void a_form_that_hides_its_length_is_refused_before_words_could_be_lost(Site site) {
    Answer answer =
        RawHttp.askWith(
            site, "3\r\na=b\r\n0\r\n\r\n", "POST /me HTTP/1.1", "Transfer-Encoding: chunked", FORM);
    assertThat(answer.status()).isEqualTo(411);
    assertThat(answer.body()).contains("<h1>We could not understand that</h1>", "116 123");
    isInTheLog(site, answer, "answered with 411 to POST /me");
  }

  private static void isTooBig(Answer answer) {
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.body()).contains("<h1>That was too big to send</h1>", "116 123");
    isKeptByNobody(answer);
    tellsNothing(answer);
  }

  @Test
  void a_stranger_gets_no_cookie_however_a_public_page_is_spelt(Site site) {
    for (String path : List.of("/find", "/a/../find", "//find", "/find;x=y", "/./help-now")) {
      Answer answer = RawHttp.ask(site, "GET " + path + " HTTP/1.1");
      assertThat(answer.status()).as(path).isEqualTo(200);
      assertThat(answer.headers()).as(path).doesNotContainKey("set-cookie");
    }
  }

  @Test
  void what_somebody_typed_is_not_in_the_log(Site site) throws IOException {
    String secret = "private" + UUID.randomUUID().toString().replace("-", "");
    RawHttp.ask(site, "GET /no-such-page?q=" + secret + " HTTP/1.1");
    RawHttp.ask(site, "GET /find?q=" + secret + "%zz HTTP/1.1");
    Answer last = RawHttp.ask(site, "GET /offers/no-such-offer?q=" + secret + " HTTP/1.1");
    isInTheLog(site, last, "answered with 404 to GET /offers/no-such-offer");
    assertThat(Files.readString(site.stack().payaraLog())).doesNotContain(secret);
  }

  @Test
  void a_page_that_was_open_too_long_says_so_and_leads_back(Site site, Visitors visitors) {
    OfferEditor form =
        OfferEditor.blank(visitors.signedIn("editor@mindout.example", "/me"))
            .fillWhatIsNeeded("Expired " + UUID.randomUUID())
            .save();
    Page page = form.page();
    page.evaluate(
        "document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]')"
            + ".forEach(field => field.value = '1:1')");
    form.pressSave();
    assertThat(On.heading(page, "This page was open for a long time")).isVisible();
    assertThat(page.locator(".reference")).hasText(Pattern.compile("\\w{4}-\\w{4}"));
    On.link(page, "Try again").click();
    assertThat(page).hasURL(Pattern.compile("/provider/offers/edit"));
    assertThat(page.locator("form").first()).isVisible();
  }

  @Test
  void an_error_page_shows_help_first_on_a_small_screen(Site site, Visitors visitors) {
    Page page = visitors.withScreen(360, 640);
    page.navigate("/no-such-page");
    for (String number : List.of("tel:999", "tel:111", "tel:116123", "sms:85258?&body=SHOUT")) {
      var box = page.locator(".crisis a[href='" + number + "']").boundingBox();
      assertThat(box.y + box.height).as(number).isLessThan(640);
    }
    assertThat(page.locator(".reference")).isVisible();
    assertThat(visitors.complaints().stream().filter(line -> !line.contains("404"))).isEmpty();
  }

  @Test
  void search_engines_may_read_what_everybody_may(Site site) {
    Answer answer = RawHttp.ask(site, "GET /robots.txt HTTP/1.1");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("content-type")).isEqualTo("text/plain;charset=UTF-8");
    assertThat(answer.header("cache-control")).isEqualTo("public, max-age=86400");
    assertThat(answer.headers()).doesNotContainKey("set-cookie");
    assertThat(answer.body())
        .startsWith("User-agent: *")
        .contains("Disallow: /signin", "Disallow: /exit", "Disallow: /provider/", "Allow: /");
  }

  private static void isKeptByNobody(Answer answer) {
    assertThat(answer.header("cache-control")).isEqualTo("private, no-store");
    assertThat(answer.header("content-type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(answer.headers()).doesNotContainKeys("set-cookie", "etag");
  }

  private static void tellsNothing(Answer answer) {
    assertThat(answer.headers()).doesNotContainKeys("server", "x-powered-by", "via");
    assertThat(answer.body() + answer.headers())
        .doesNotContainIgnoringCase("payara")
        .doesNotContainIgnoringCase("glassfish")
        .doesNotContainIgnoringCase("grizzly")
        .doesNotContainIgnoringCase("exception")
        .doesNotContain("\tat ");
  }

  private static void isInTheLog(Site site, Answer answer, String how) {
    Matcher reference = REFERENCE.matcher(answer.body());
    assertThat(reference.find()).as("a reference on the page").isTrue();
    String known = "Reference " + reference.group(1) + ": ";
    String line = known + how;
    // Where tests before this one met many refusals within the minute.
    String shared = known + "60 refusals within a minute";
    assertThat(
            Waits.until(
                Duration.ofSeconds(10),
                () -> {
                  try {
                    String log = Files.readString(site.stack().payaraLog());
                    return log.contains(line) || log.contains(shared);
                  } catch (IOException e) {
                    return false;
                  }
                }))
        .as(line)
        .isTrue();
  }
}
