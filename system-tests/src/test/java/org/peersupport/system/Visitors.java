package org.peersupport.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The people who visit the site in one test, each with a browser profile of their own. */
final class Visitors implements AutoCloseable {
  private static final Path FAILURES = Path.of("target", "failures");

  private final Site site;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> console = new ArrayList<>();

  Visitors(Site site) {
    this.site = site;
  }

  /** Somebody whose browser runs no scripts. */
  Page withoutScripts() {
    return arrive(options().setJavaScriptEnabled(false));
  }

  /** Somebody with an ordinary browser. */
  Page arrive() {
    return arrive(options());
  }

  /** Somebody without scripts and with a screen of this size. */
  Page withScreen(int width, int height) {
    return arrive(options().setJavaScriptEnabled(false).setViewportSize(width, height));
  }

  /** Somebody who has just signed in and sees {@code path}. */
  Page signedIn(String email, String path) {
    Page page = arrive();
    page.navigate(path);
    Keycloak.signIn(page, email);
    return page;
  }

  /** Somebody of {@code pages.yaml}: signed in once for a whole run, or nobody. */
  Page as(String account) {
    return arrive(optionsOf(account));
  }

  /** The same with a system that forces its colours on all pages. */
  Page withForcedColours(String account) {
    return arrive(optionsOf(account).setForcedColors(ForcedColors.ACTIVE));
  }

  /** The same with a screen of this size, of {@code density} dots for a pixel. */
  Page withScreen(String account, int width, int height, double density) {
    return arrive(optionsOf(account).setViewportSize(width, height).setDeviceScaleFactor(density));
  }

  private Browser.NewContextOptions optionsOf(String account) {
    return account.equals(PageList.NOBODY)
        ? options()
        : options().setStorageState(site.signedIn(account));
  }

  private Browser.NewContextOptions options() {
    return new Browser.NewContextOptions().setBaseURL(site.url("")).setLocale("en-GB");
  }

  private Page arrive(Browser.NewContextOptions options) {
    BrowserContext context = site.browser().newContext(options);
    contexts.add(context);
    context.onConsoleMessage(
        message ->
            console.add(
                "%s: %s (%s)".formatted(message.type(), message.text(), message.location())));
    return context.newPage();
  }

  /** What the browsers complained about so far: refused styles and scripts, failed scripts. */
  List<String> complaints() {
    return console.stream().filter(line -> line.startsWith("error")).toList();
  }

  /** Notes every request of a visitor from now on. */
  static List<String> requests(Page page) {
    List<String> urls = new ArrayList<>();
    page.context().onRequest((Request request) -> urls.add(request.url()));
    return urls;
  }

  /** Leaves what everybody saw under {@code target/failures}. */
  void tell(String test) {
    try {
      Files.createDirectories(FAILURES);
      Files.write(FAILURES.resolve(test + ".console.txt"), console);
      int number = 0;
      for (BrowserContext context : contexts) {
        for (Page page : context.pages()) {
          tell(page, FAILURES.resolve(test + "." + ++number).toString());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void tell(Page page, String name) throws IOException {
    try {
      Files.writeString(
          Path.of(name + ".txt"), page.url() + "\n\n" + page.locator("body").innerText());
      Files.writeString(Path.of(name + ".html"), page.content());
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of(name + ".png")).setFullPage(true));
    } catch (PlaywrightException e) {
      Files.writeString(Path.of(name + ".txt"), page.url() + "\n\n" + e.getMessage());
    }
  }

  @Override
  public void close() {
    contexts.forEach(BrowserContext::close);
    contexts.clear();
  }
}
