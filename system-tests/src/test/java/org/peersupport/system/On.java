package org.peersupport.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Finds things on a page as people do: by what they are and what they say. */
final class On {
  private On() {}

  static Locator link(Page page, String name) {
    return named(page, AriaRole.LINK, name);
  }

  static Locator button(Page page, String name) {
    return named(page, AriaRole.BUTTON, name);
  }

  static Locator heading(Page page, String name) {
    return named(page, AriaRole.HEADING, name);
  }

  /** What is read out because it has happened. */
  static Locator status(Page page, String words) {
    return page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(words));
  }

  static Locator main(Page page) {
    return page.getByRole(AriaRole.MAIN);
  }

  private static Locator named(Page page, AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
