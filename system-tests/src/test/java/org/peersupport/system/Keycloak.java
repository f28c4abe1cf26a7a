package org.peersupport.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** Keycloak's pages: first who one is, then the password, which the partner's realm may ask for. */
final class Keycloak {
  private static final String PASSWORD = "demo-only";

  private Keycloak() {}

  /** Goes through sign-in, from its first page to wherever it leads back to. */
  static void signIn(Page page, String email) {
    say(page, email);
    sayPassword(page, email);
  }

  /** The second half: the password, at the provider that asks for it. */
  static void sayPassword(Page page, String email) {
    if (isPartners(page)) {
      question(page).fill(email);
    }
    page.locator("#password").fill(PASSWORD);
    page.locator("#kc-login").click();
    page.waitForURL(url -> !url.contains("/realms/"));
  }

  /** The partner's realm asks anew who one is. */
  private static boolean isPartners(Page page) {
    return page.url().contains("/realms/cellar-trust/");
  }

  /** Says who one is and comes to where the password is asked for. */
  static void say(Page page, String email) {
    page.locator("#username").fill(email);
    page.locator("#kc-login").click();
    PlaywrightAssertions.assertThat(page.locator("#password")).isVisible();
  }

  /** The box in which it asks who one is. */
  static Locator question(Page page) {
    return page.locator("#username");
  }
}
