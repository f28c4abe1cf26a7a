package org.peersupport.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peersupport.stack.Stack;
import org.peersupport.stack.StackException;
import org.peersupport.stack.StackOptions;
import org.peersupport.stack.Waits;

/**
 * The application is away: while it starts, after a deployment that failed, when its server was
 * killed. Whoever comes meanwhile finds the crisis numbers and, a moment later, the site again.
 */
@SystemTest
class StandInIT {
  private static final Duration LONG = Duration.ofMinutes(4);
  private static final List<String> NUMBERS =
      List.of("tel:999", "tel:111", "tel:116123", "sms:85258?&body=SHOUT");
  private static final Path SHOTS = Path.of("target", "stand-in");

  private final HttpClient client = HttpClient.newHttpClient();

  /** One story, because it needs a whole stack of its own. */
  @Test
  void the_crisis_numbers_are_there_whenever_the_application_is_not(Site site, @TempDir Path folder)
      throws IOException {
    StackOptions options = StackOptions.forTests();
    String address = "http://localhost:" + options.httpPort();
    CompletableFuture<Stack> start = CompletableFuture.supplyAsync(() -> Stack.start(options));
    try {
      comesTheStandIn(address, start);
      hasHelpOnTheFirstScreen(site, address);
      try (Stack stack = start.join()) {
        isTheSite(address);
        Path broken = broken(folder);
        assertThatThrownBy(() -> stack.deploy(broken)).isInstanceOf(StackException.class);
        isTheStandIn(ask(address + "/offers/no-such-offer"));
        hasHelpOnTheFirstScreen(site, address);
        stack.deploy(options.ear());
        isTheSite(address);
        stack.killPayara();
        comesTheStandIn(address, new CompletableFuture<>());
        assertThat(Waits.until(LONG, () -> status(address + "/") == 200)).isTrue();
        isTheSite(address);
      }
    } finally {
      start.thenAccept(Stack::close).join();
    }
  }

  private void comesTheStandIn(String address, CompletableFuture<Stack> unless) {
    assertThat(
            Waits.until(
                Duration.ofMinutes(1),
                () -> unless.isDone() || status(address + "/provider/offers?id=1") == 503))
        .isTrue();
    isTheStandIn(ask(address + "/find?q=weekend"));
  }

  private static void isTheStandIn(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValue("Retry-After")).contains("10");
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(response.headers().map()).doesNotContainKeys("server", "set-cookie", "x-powered-by");
    assertThat(response.body())
        .contains("<h1>We will be back in a moment</h1>")
        .contains("116 123")
        .doesNotContainIgnoringCase("payara");
  }

  private void isTheSite(String address) {
    HttpResponse<String> response = ask(address + "/find?q=music");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Retry-After")).isEmpty();
    assertThat(response.body()).contains("<h1>Find support</h1>");
    assertThat(ask(address + "/no-such-page").statusCode()).isEqualTo(404);
  }

  /**
   * In a browser: readable in light and dark, nothing fetched, nothing refused, nothing cut off.
   */
  private static void hasHelpOnTheFirstScreen(Site site, String address) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      List<String> complaints = new ArrayList<>();
      List<String> requests = new ArrayList<>();
      try (BrowserContext context =
          site.browser()
              .newContext(
                  new Browser.NewContextOptions()
                      .setViewportSize(360, 640)
                      .setColorScheme(scheme))) {
        context.onConsoleMessage(message -> complaints.add(message.text()));
        context.onRequest(request -> requests.add(request.url()));
        Page page = context.newPage();
        page.navigate(address + "/");
        for (String number : NUMBERS) {
          BoundingBox box = page.locator("a[href='" + number + "']").boundingBox();
          assertThat(box.height).as(number).isGreaterThanOrEqualTo(24);
          assertThat(box.y + box.height).as(number).isLessThan(640);
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.crisis a')).display"))
            .as("its policy lets its own style through")
            .isEqualTo("block");
        assertThat(complaints).allMatch(text -> text.contains("503"));
        assertThat(requests).filteredOn(url -> !url.startsWith("data:")).hasSize(1);
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(scheme + "-360.png")));
      }
    }
  }

  private static Path broken(Path folder) throws IOException {
    Path ear = folder.resolve("broken.ear");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(ear))) {
      zip.putNextEntry(new ZipEntry("nothing.txt"));
    }
    return ear;
  }

  private int status(String address) {
    try {
      return ask(address).statusCode();
    } catch (java.io.UncheckedIOException e) {
      return 0;
    }
  }

  private HttpResponse<String> ask(String address) {
    try {
      return client.send(
          HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(30)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
