package org.peersupport.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What axe finds wrong: nothing, in light and in dark. */
@SystemTest
class AccessibilityIT {
  static Stream<String> pages() {
    return PublicPagesIT.pages().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_public_page_can_be_used_by_everybody(String path, Site site, Visitors visitors) {
    Page page = visitors.arrive();
    page.navigate(path);
    isUsable(page);
  }

  @Test
  void the_pages_of_a_partner_can_be_used_by_everybody(Site site, Visitors visitors) {
    Page page = visitors.signedIn("lead@mindout.example", "/me");
    isUsable(page);
    Publishing desk =
        OfferEditor.blank(page).fillWhatIsNeeded("Reachable " + UUID.randomUUID()).goOn();
    isUsable(page);
    String id = desk.publish().id();
    for (String cost : List.of("One pound", "Two pounds")) {
      OfferEditor.of(page, id).type("What does it cost?", cost).save();
      isUsable(page);
      Publishing changed = Publishing.of(page, id);
      isUsable(page);
      changed.publish();
    }
    for (String path : List.of("/provider/offers/history?offer=" + id, "/provider/offers")) {
      page.navigate(path);
      isUsable(page);
    }
  }

  @Test
  void a_form_with_mistakes_can_be_used_by_everybody(Site site, Visitors visitors) {
    Page page = visitors.signedIn("editor@mindout.example", "/me");
    OfferEditor form = OfferEditor.blank(page).type("Postcode", "nowhere");
    form.time(0, "Tuesday", "18:30", "");
    form.pressSave();
    assertThat(page.getByText("Please check this")).isVisible();
    isUsable(page);
  }

  @Test
  void somebody_who_has_to_choose_or_has_no_role_can_use_their_page(Site site, Visitors visitors) {
    isUsable(visitors.signedIn("both@framework.example", "/me"));
    isUsable(visitors.signedIn("peer@people.example", "/me"));
  }

  private static void isUsable(Page page) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(
          new Page.EmulateMediaOptions()
              .setColorScheme(scheme)
              // Colours on their way from one to the other are neither's.
              .setReducedMotion(ReducedMotion.REDUCE));
      List<String> wrong =
          new AxeBuilder(page)
              .analyze().getViolations().stream()
                  .flatMap(
                      rule ->
                          rule.getNodes().stream()
                              .map(
                                  node ->
                                      "%s: %s (%s)"
                                          .formatted(
                                              rule.getId(),
                                              node.getHtml(),
                                              node.getFailureSummary())))
                  .toList();
      assertThat(wrong).as("%s, %s", page.url(), scheme).isEmpty();
    }
  }
}
