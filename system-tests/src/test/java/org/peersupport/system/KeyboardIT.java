package org.peersupport.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peersupport.system.PageList.Kind;

/** With the keyboard alone. */
@SystemTest
class KeyboardIT {
  @Test
  void somebody_finds_support_and_its_number_from_the_home_page(Site site, Visitors visitors) {
    Page page = visitors.arrive();
    page.navigate("/");
    Keyboard keys = new Keyboard(page);
    keys.to(page.getByLabel("What would help?")).type("weekend");
    keys.to(page.getByLabel("Where?")).type("Brixton").press("Enter");
    page.waitForURL("**/find?**");
    keys.to(On.link(page, "Solidarity in a Crisis")).press("Enter");
    page.waitForURL("**/offers/solidarity-in-a-crisis");
    Locator call = On.link(page, "Call 020 7946 0101");
    keys.to(call);
    assertThat(call).hasAttribute("href", "tel:02079460101");
    assertThat(keys.faults()).isEmpty();
  }

  @Test
  void an_editor_signs_in_writes_an_offer_saves_it_and_hands_it_in(Site site, Visitors visitors) {
    Page page = visitors.arrive();
    page.navigate("/find");
    Keyboard keys = new Keyboard(page);
    keys.to(On.link(page, "Sign in")).press("Enter");
    signIn(page, "editor@mindout.example");
    keys.to(On.link(page, "Your desk")).press("Enter");
    page.waitForURL("**/provider");
    keys.to(On.main(page).locator("a[href='/provider/offers/edit']").first()).press("Enter");
    page.waitForURL("**/provider/offers/edit");
    write(keys, new OfferEditor(page));
    keys.to(On.button(page, "Save draft")).press("Enter");
    assertThat(page.getByText("Saved as a draft.")).isVisible();
    keys.to(On.button(page, "Save and go on to publishing")).press("Enter");
    page.waitForURL("**/provider/offers/publish?**");
    keys.to(On.button(page, "Hand in to a lead")).press("Enter");
    assertThat(On.status(page, "Handed in.")).isVisible();
    assertThat(keys.faults()).isEmpty();
  }

  /** In the order in which the form asks. */
  private static void write(Keyboard keys, OfferEditor form) {
    keys.write(form.box("Name"), "By keyboard " + UUID.randomUUID());
    keys.write(form.box("In one or two sentences"), "Tea and talk.");
    keys.write(form.box("What it is like"), "Somebody puts the kettle on.");
    keys.tick(form.box("Company"));
    keys.tick(form.box("In a group"));
    keys.choose(form.box("People helping each other"));
    keys.write(form.box("District or town"), "Brixton");
    keys.tick(form.box("Just turn up"));
    keys.write(form.box("What to do first"), "Come to the side door and ring.");
  }

  static List<Kind> kinds() {
    return PageList.listed().kinds();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void tab_goes_through_a_page_in_order_and_out_of_it_and_always_shows_where_it_is(
      Kind kind, Site site, Visitors visitors) {
    Page page = visitors.withScreen(kind.somebody(), Look.PHONE, 640, 1);
    page.navigate(PageList.address(site, kind.example()));
    assertThat(new Keyboard(page).through().faults()).isEmpty();
  }

  /** Keycloak's pages are not ours: only that the keyboard is enough there. */
  private static void signIn(Page page, String email) {
    Keycloak.question(page).focus();
    page.keyboard().type(email);
    page.keyboard().press("Enter");
    assertThat(page.locator("#password")).isVisible();
    page.locator("#password").focus();
    page.keyboard().type("demo-only");
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/realms/"));
  }
}
