package org.peersupport.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The list of offers: a table with a name, page by page by links, cards on a phone. */
@SystemTest
class OfferTableIT {
  private static final int FULL = 20;

  @Test
  void more_offers_than_a_page_holds_are_reached_by_links_that_can_be_gone_back(
      Site site, Visitors visitors) {
    Page page = visitors.signedIn("lead@cellartrust.example", "/provider/offers");
    int before = rows(page).count();
    for (int number = before; number <= FULL; number++) {
      OfferEditor.blank(page).type("Name", "Many " + UUID.randomUUID()).save();
    }
    page.navigate("/provider/offers");
    Locator table = page.getByRole(AriaRole.TABLE);
    assertThat(table).hasAccessibleName("Offers of The Cellar Trust");
    assertThat(table.getByRole(AriaRole.COLUMNHEADER)).hasCount(4);
    assertThat(table.getByRole(AriaRole.ROWHEADER)).hasCount(FULL);
    assertThat(rows(page)).hasCount(FULL);

    Locator pages =
        page.getByRole(
            AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Pages of results"));
    pages.getByRole(AriaRole.LINK).focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/provider/offers?page=2");
    assertThat(pages).containsText("Page 2 of 2");
    assertThat(rows(page).first()).isVisible();
    String onTheSecond = page.getByRole(AriaRole.ROWHEADER).first().innerText();
    On.link(page, onTheSecond).click();
    page.waitForURL("**/provider/offers/publish?**");
    page.goBack();
    assertThat(page.getByRole(AriaRole.ROWHEADER).first()).hasText(onTheSecond);

    for (String other : List.of("999", "0", "nonsense")) {
      page.navigate("/provider/offers?page=" + other);
      assertThat(pages).containsText("Page 1 of 2");
    }
    assertThat(visitors.complaints()).isEmpty();
  }

  @Test
  void on_a_phone_every_fact_says_what_it_is(Site site, Visitors visitors) {
    Page page = visitors.signedIn("editor@certitude.example", "/provider/offers");
    page.setViewportSize(360, 640);
    Object label =
        page.evaluate(
            "() => getComputedStyle(document.querySelector('td[data-label]'), '::before').content");
    assertThat(label).isEqualTo("\"State\"");
    assertThat(page.getByRole(AriaRole.TABLE)).hasAccessibleName("Offers of Certitude");
    assertThat(page.getByRole(AriaRole.ROWHEADER).first()).isVisible();
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
  }

  private static Locator rows(Page page) {
    return page.locator("tbody tr");
  }
}
