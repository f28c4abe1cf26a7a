package org.peersupport.system;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;

/** Takes pictures of pages that stand still. */
final class Screens {
  static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

  private Screens() {}

  /** As a file's name has it. */
  static String name(ColorScheme scheme) {
    return scheme.name().toLowerCase(Locale.ROOT);
  }

  /** What stands on the screen, or all of the page, once its fonts are there. */
  static BufferedImage picture(Page page, ColorScheme scheme, boolean whole) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE));
    page.evaluate("() => document.fonts.ready.then(() => true)");
    return Pictures.read(
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(whole)
                .setAnimations(ScreenshotAnimations.DISABLED)));
  }
}
