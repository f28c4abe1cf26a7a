package org.peersupport.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A small phone, and a page made four times as big. */
@SystemTest
class SmallScreenIT {
  private static final List<String> NUMBERS =
      List.of("tel:999", "tel:111", "tel:116123", "sms:85258");

  static Stream<String> pages() {
    return PublicPagesIT.pages().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_crisis_numbers_stand_in_the_first_screenful(String path, Site site, Visitors visitors) {
    Page page = visitors.withScreen(360, 640);
    page.navigate(path);
    for (String number : NUMBERS) {
      BoundingBox box = page.locator("a[href^='" + number + "']").first().boundingBox();
      assertThat(box).as(number).isNotNull();
      assertThat(box.y + box.height).as(number + " ends").isLessThanOrEqualTo(640);
      assertThat(box.x + box.width).as(number + " reaches").isLessThanOrEqualTo(360);
      assertThat(box.height).as(number + " can be hit by a thumb").isGreaterThanOrEqualTo(24);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_public_page_never_scrolls_sideways(String path, Site site, Visitors visitors) {
    staysWithin(visitors.withScreen(360, 640), path);
    staysWithin(visitors.withScreen(320, 256), path);
  }

  @Test
  void a_page_behind_sign_in_never_scrolls_sideways(Site site, Visitors visitors) {
    Page page = visitors.signedIn("editor@certitude.example", "/me");
    String id =
        site.database().row("SELECT id FROM offer WHERE slug = ?", "solidarity-in-a-crisis");
    for (int width : new int[] {360, 320}) {
      page.setViewportSize(width, 640);
      staysWithin(page, "/me");
      staysWithin(page, "/provider/offers");
      for (String step : List.of("edit", "publish", "history")) {
        staysWithin(page, "/provider/offers/" + step + "?offer=" + id);
      }
    }
  }

  private static void staysWithin(Page page, String path) {
    page.navigate(path);
    Object over =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(over).as("%s at %d px", path, page.viewportSize().width).isEqualTo(0);
  }
}
