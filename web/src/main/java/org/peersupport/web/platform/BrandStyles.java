package org.peersupport.web.platform;

import org.peersupport.platform.BrandColours;
import org.peersupport.platform.BrandColours.Shades;

/** The style sheet that puts a collaborative's colours in the place of the product's own. */
final class BrandStyles {

  private BrandStyles() {}

  static String of(BrandColours colours) {
    return tokens(colours.light())
        + "@media (prefers-color-scheme: dark) {"
        + tokens(colours.dark())
        + "}\n";
  }

  private static String tokens(Shades shades) {
    return String.format(
        ":root{--brand:%1$s;--link:%1$s;--brand-deep:%2$s;--brand-wash:%3$s;--on-brand:%4$s}%n",
        shades.colour(), shades.deep(), shades.wash(), shades.on());
  }
}
