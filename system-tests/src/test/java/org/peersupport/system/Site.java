package org.peersupport.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peersupport.stack.Stack;

/** The running site and the browser it is looked at with: one of each for all tests of a run. */
final class Site implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Stack stack;
  private final Playwright playwright;
  private final Browser browser;
  private final Map<String, String> signedIn = new HashMap<>();

  private Site(Stack stack, Playwright playwright, Browser browser) {
    this.stack = stack;
    this.playwright = playwright;
    this.browser = browser;
  }

  static Site open() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    try {
      String chromium =
          Optional.ofNullable(System.getenv("PSF_CHROMIUM")).orElse("/usr/bin/chromium");
      Browser browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(Path.of(chromium))
                      .setArgs(FLAGS));
      return new Site(SharedStack.start(), playwright, browser);
    } catch (RuntimeException e) {
      playwright.close();
      throw e;
    }
  }

  Stack stack() {
    return stack;
  }

  Browser browser() {
    return browser;
  }

  Playwright playwright() {
    return playwright;
  }

  /** The cookies of an account of {@code pages.yaml}, which signs in when it is first asked for. */
  String signedIn(String account) {
    return signedIn.computeIfAbsent(
        account,
        who -> {
          try (Visitors visitors = new Visitors(this)) {
            PageList.Account listed = PageList.listed().accounts().get(who);
            Page page = visitors.signedIn(listed.email(), "/me");
            if (!listed.press().isEmpty()) {
              On.button(page, listed.press()).click();
              page.waitForLoadState();
            }
            return page.context().storageState();
          }
        });
  }

  /** The whole address of a page. */
  String url(String path) {
    return stack.baseUrl() + path;
  }

  Database database() {
    return new Database(stack.jdbcUrl(), stack.superuserCredentials());
  }

  @Override
  public void close() {
    playwright.close();
    SharedStack.stop(stack);
  }
}
