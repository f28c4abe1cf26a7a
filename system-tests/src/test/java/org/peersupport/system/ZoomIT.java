package org.peersupport.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peersupport.system.PageList.Kind;

/**
 * For people who see little: a screen of 1280 × 1024 at 400 % leaves 320 × 256 for the page, and
 * text of twice its size a phone's width of half as many letters.
 */
@SystemTest
class ZoomIT {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 256;

  /** What stays put while one scrolls may cover this part of the screen at most. */
  private static final double HALF = 0.5;

  @Test
  void somebody_finds_support_and_its_number_at_four_times_the_size(Site site, Visitors visitors) {
    Page page = visitors.withScreen(PageList.NOBODY, WIDTH, HEIGHT, 4);
    page.navigate("/");
    fits(page);
    page.getByLabel("What would help?").fill("weekend");
    page.getByLabel("Where?").fill("Brixton");
    On.button(page, "Find support").click();
    fits(page);
    On.link(page, "Solidarity in a Crisis").click();
    fits(page);
    On.link(page, "Call 020 7946 0101").scrollIntoViewIfNeeded();
    assertThat(On.link(page, "Call 020 7946 0101")).isInViewport();
  }

  @Test
  void an_editor_writes_an_offer_at_four_times_the_size(Site site, Visitors visitors) {
    Page page = visitors.withScreen("editor", WIDTH, HEIGHT, 4);
    OfferEditor form =
        OfferEditor.blank(page).fillWhatIsNeeded("At four times the size " + UUID.randomUUID());
    fits(page);
    form.save();
    fits(page);
    form.goOn();
    fits(page);
    On.button(page, "Hand in to a lead").click();
    assertThat(On.status(page, "Handed in.")).isVisible();
    fits(page);
  }

  static List<Kind> kinds() {
    return PageList.listed().kinds();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void nothing_is_lost_at_four_times_the_size(Kind kind, Site site, Visitors visitors) {
    Page page = visitors.withScreen(kind.somebody(), 1280, 1024, 1);
    page.navigate(PageList.address(site, kind.example()));
    List<String> before = pressable(page);
    page.setViewportSize(WIDTH, HEIGHT);
    fits(page);
    page.evaluate("() => look.unfold()");
    assertThat(pressable(page)).containsAll(before);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_page_holds_text_of_twice_the_size_on_a_phone(Kind kind, Site site, Visitors visitors) {
    Page page = visitors.withScreen(kind.somebody(), Look.PHONE, 640, 1);
    page.navigate(PageList.address(site, kind.example()));
    page.evaluate("() => document.documentElement.style.setProperty('font-size', '200%')");
    Look look = new Look(page);
    assertThat(look.sideways().faults()).isEmpty();
    assertThat(page.evaluate(CUT_OFF)).as("cut off").isEqualTo(List.of());
  }

  /** Words that do not fit into their box, where the box hides what stands over. */
  private static final String CUT_OFF =
      """
      () => [...document.querySelectorAll('body *')]
        .filter(e => !e.matches('.unseen') && e.checkVisibility() && e.innerText && e.clientWidth > 1 && e.clientHeight > 1)
        .filter(e => ['hidden', 'clip'].includes(getComputedStyle(e).overflowX))
        .filter(e => e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)
        .map(e => e.cloneNode(false).outerHTML)
      """;

  private static void fits(Page page) {
    assertThat(new Look(page).sideways().faults()).as(page.url()).isEmpty();
    Object stays =
        page.evaluate(
            "() => [...document.querySelectorAll('body *')]"
                + ".filter(e => ['sticky', 'fixed'].includes(getComputedStyle(e).position))"
                + ".filter(e => e.checkVisibility() && e.getBoundingClientRect().width > 1)"
                + ".reduce((sum, e) => sum + e.getBoundingClientRect().height, 0) / innerHeight");
    assertThat(((Number) stays).doubleValue()).as("covered").isLessThanOrEqualTo(HALF);
  }

  /** The names of all links and buttons that can be seen. */
  private static List<String> pressable(Page page) {
    return ((List<?>)
            page.evaluate(
                "() => [...document.querySelectorAll('a[href], button, input[type=submit]')]"
                    + ".filter(e => e.checkVisibility({visibilityProperty: true}))"
                    + ".map(e => (e.ariaLabel || e.innerText || e.value).trim())"))
        .stream().map(String::valueOf).distinct().toList();
  }
}
