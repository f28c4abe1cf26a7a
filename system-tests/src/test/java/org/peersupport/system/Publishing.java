package org.peersupport.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page on which an offer is handed in, published, paused and so on. */
record Publishing(Page page) {
  private static final Pattern ID = Pattern.compile("[?&]offer=([0-9a-f-]{36})");

  static Publishing of(Page page, String id) {
    page.navigate("/provider/offers/publish?offer=" + id);
    return new Publishing(page);
  }

  /** The id of the offer that a page is about. */
  static String id(Page page) {
    Matcher matcher = ID.matcher(page.url());
    if (!matcher.find()) {
      throw new IllegalStateException("No offer in " + page.url());
    }
    return matcher.group(1);
  }

  String id() {
    return id(page);
  }

  Locator button(String words) {
    return On.button(page, words);
  }

  Publishing handIn() {
    return step("Hand in to a lead", "Handed in.");
  }

  Publishing publish() {
    return step("Publish", "Published. People can find it now.");
  }

  /** Presses a button and reads that it was done. */
  Publishing step(String button, String done) {
    button(button).click();
    PlaywrightAssertions.assertThat(On.status(page, done)).isVisible();
    return this;
  }

  /** The public address of a published offer, as its link says. */
  String publicPath() {
    return On.link(page, "See it as the public does").getAttribute("href");
  }
}
