package org.peersupport.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peersupport.system.PageList.Kind;

/** What a screen reader reads out, as the browser's accessibility tree tells it. */
@SystemTest
class NamesIT {
  private static final Pattern NAMELESS =
      Pattern.compile(
          "\\s*- (link|button|textbox|searchbox|checkbox|radio|combobox|listbox|spinbutton|switch"
              + "|slider|navigation|form|dialog|table|img|heading|tab)"
              + "( \\[[^]]*])*:?( .*)?");

  static List<Kind> kinds() {
    return PageList.listed().kinds();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everything_that_can_be_used_or_jumped_to_has_a_name(
      Kind kind, Site site, Visitors visitors) {
    Page page = visitors.as(kind.somebody());
    page.navigate(PageList.address(site, kind.example()));
    List<String> nameless =
        page.locator("body")
            .ariaSnapshot()
            .lines()
            .filter(line -> NAMELESS.matcher(line).matches())
            .filter(line -> !line.matches("\\s*- [a-z]+ \".*"))
            .toList();
    assertThat(nameless).isEmpty();
  }

  @Test
  void the_search_says_what_it_wants_and_what_is_wrong(Site site, Visitors visitors) {
    Page page = visitors.arrive();
    page.navigate("/find?q=weekend&near=Nowhereville&within=far");
    assertThat(page.getByRole(AriaRole.SEARCH).first()).isVisible();
    Locator where = page.getByLabel("Where?");
    assertThat(where).hasRole(AriaRole.TEXTBOX);
    assertThat(where).hasAccessibleDescription(Pattern.compile("We do not know that place"));
    assertThat(where).hasAttribute("aria-invalid", "true");
    assertThat(page.getByLabel("How far away?"))
        .hasAccessibleDescription(Pattern.compile("Choose how many miles"));
    assertThat(page.locator("fieldset#when")).hasAccessibleName(Pattern.compile("\\S"));
  }

  @Test
  void a_field_of_the_form_says_its_help_and_its_mistake(Site site, Visitors visitors) {
    Page page = visitors.as("editor");
    OfferEditor form = OfferEditor.blank(page).type("Postcode", "nowhere");
    form.pressSave();
    assertThat(form.box("Postcode")).hasAttribute("aria-invalid", "true");
    assertThat(form.box("Postcode"))
        .hasAccessibleDescription(Pattern.compile("Enter a postcode like"));
    Locator name = form.box("Name");
    assertThat(name).hasAccessibleDescription(Pattern.compile("Give it a name"));
    Locator summary = page.getByRole(AriaRole.ALERT).first();
    assertThat(summary.getByRole(AriaRole.LINK).first()).isVisible();
  }

  @Test
  void the_parts_of_a_page_can_be_jumped_to(Site site, Visitors visitors) {
    Page page = visitors.arrive();
    page.navigate("/");
    assertThat(page.getByRole(AriaRole.BANNER)).hasCount(1);
    assertThat(page.getByRole(AriaRole.CONTENTINFO)).hasCount(1);
    assertThat(On.main(page)).hasCount(1);
    Locator menu = page.getByRole(AriaRole.BANNER).getByRole(AriaRole.NAVIGATION).first();
    assertThat(menu).hasAccessibleName(Pattern.compile("\\S"));
    assertThat(menu.getByRole(AriaRole.LINK).first()).hasAccessibleName(Pattern.compile("\\S"));
    page.navigate("/find");
    assertThat(menu.locator("[aria-current=page]")).hasAccessibleName("Find support");
  }
}
