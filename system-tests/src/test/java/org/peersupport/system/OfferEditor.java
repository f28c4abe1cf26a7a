package org.peersupport.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** The form of an offer, by the words that stand on it. */
record OfferEditor(Page page) {

  /** Opens the form of a new offer for somebody who is signed in. */
  static OfferEditor blank(Page page) {
    page.navigate("/provider/offers/edit");
    return new OfferEditor(page);
  }

  /** Opens the form of the offer with this id. */
  static OfferEditor of(Page page, String id) {
    page.navigate("/provider/offers/edit?offer=" + id);
    return new OfferEditor(page);
  }

  /** The box under a label; what the label says of being optional need not be said. */
  Locator box(String label) {
    Locator required = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    Locator optional =
        page.getByLabel(label + " (if you like)", new Page.GetByLabelOptions().setExact(true));
    return required.or(optional);
  }

  OfferEditor type(String label, String words) {
    box(label).fill(words);
    return this;
  }

  OfferEditor tick(String... labels) {
    for (String label : labels) {
      box(label).check();
    }
    return this;
  }

  /** Types a weekly time into a row, counted from 0. */
  OfferEditor time(int row, String day, String from, String to) {
    Locator slot = page.locator(".times-row").nth(row);
    slot.getByLabel("Day").selectOption(day);
    slot.getByLabel("From").fill(from);
    slot.getByLabel("To").fill(to);
    return this;
  }

  /** Fills what the public must know before an offer is published. */
  OfferEditor fillWhatIsNeeded(String name) {
    return type("Name", name)
        .type("In one or two sentences", "Tea and talk for people who have been there.")
        .type("What it is like", "We sit together.\n\nSomebody puts the kettle on.")
        .tick("Company", "In a group", "People helping each other", "Just turn up")
        .type("District or town", "Brixton")
        .type("What to do first", "Come to the side door and ring.")
        .time(0, "Tuesday", "18:30", "20:00");
  }

  /** Keeps the draft, and says what the page then is about. */
  OfferEditor save() {
    pressSave();
    PlaywrightAssertions.assertThat(page.getByText("Saved as a draft.")).isVisible();
    return this;
  }

  void pressSave() {
    button("Save draft").click();
  }

  /** Keeps the draft and goes on to the page for publishing. */
  Publishing goOn() {
    goOnWithoutWaiting();
    page.waitForURL("**/provider/offers/publish?**");
    return new Publishing(page);
  }

  void goOnWithoutWaiting() {
    button("Save and go on to publishing").click();
  }

  Locator button(String words) {
    return On.button(page, words);
  }

  /** The id of the offer, once it has been saved. */
  String id() {
    return Publishing.id(page);
  }
}
