package org.peersupport.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;
import java.util.function.BiConsumer;
import org.peersupport.system.PageList.State;

/** Brings a page into a state of {@code pages.yaml}. */
final class Steps {
  private Steps() {}

  static void follow(Page page, Site site, State state) {
    page.navigate(PageList.address(site, state.at()));
    state.steps().forEach(step -> step.forEach((word, object) -> take(page, word, object)));
  }

  /** One step: a word and what it is done to. */
  private static void take(Page page, String word, Object object) {
    String name = String.valueOf(object);
    switch (word) {
      case "fill" -> each(object, (label, text) -> label(page, label).fill(text));
      case "choose" -> each(object, (label, text) -> label(page, label).selectOption(text));
      case "tick" -> label(page, name).check();
      case "press" -> On.button(page, name).click();
      case "follow" -> On.link(page, name).click();
      case "unfold" ->
          page.locator("summary", new Page.LocatorOptions().setHasText(name)).first().click();
      case "see" -> PlaywrightAssertions.assertThat(page.getByText(name).first()).isVisible();
      default -> throw new IllegalArgumentException("No such step: " + word);
    }
  }

  private static void each(Object object, BiConsumer<String, String> put) {
    ((Map<?, ?>) object)
        .forEach((label, text) -> put.accept(String.valueOf(label), String.valueOf(text)));
  }

  private static Locator label(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }
}
