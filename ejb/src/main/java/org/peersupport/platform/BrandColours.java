package org.peersupport.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The collaborative's own colour, for links and buttons, on light and on dark ground, with the
 * shades that follow from it. A colour that could not be read is refused: text and buttons need a
 * contrast of 4.5 to 1 with what they stand on (WCAG 2.2, 1.4.3).
 *
 * @param light on the light ground: the colour, darker, and a wash of it
 * @param dark the same on the dark ground
 */
public record BrandColours(Shades light, Shades dark) {

  /** The grounds that text stands on, as in the style sheet's tokens: page and card. */
  public static final List<String> LIGHT_GROUNDS = List.of("#fbf6ee", "#fffdf9");

  public static final List<String> DARK_GROUNDS = List.of("#15191d", "#1e2429");

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final double LEGIBLE = 4.5;
  private static final double WELL_LEGIBLE = 7;
  private static final double WASH = 0.12;
  private static final double SHADE = 0.3;
  private static final double STEP = 0.05;
  private static final String WHITE = "#ffffff";
  private static final String BLACK = "#000000";

  /**
   * One colour and what follows from it, each {@code #rrggbb}.
   *
   * @param colour links and buttons
   * @param deep buttons under the pointer
   * @param wash quiet grounds
   * @param on what is written on the colour
   */
  public record Shades(String colour, String deep, String wash, String on) {}

  /** Whether the text is a colour: {@code #} and six hexadecimal digits. */
  public static boolean isColour(String text) {
    return COLOUR.matcher(text).matches();
  }

  /** From the colour for the light ground; the one for the dark ground is found. */
  public static BrandColours of(String light) {
    String dark = light;
    for (double white = 0; !isWellLegibleInTheDark(dark) && white < 1; white += STEP) {
      dark = mix(WHITE, light, white);
    }
    return of(light, dark);
  }

  /** From the colours for both grounds. */
  public static BrandColours of(String light, String dark) {
    return new BrandColours(
        new Shades(light, mix(BLACK, light, SHADE), mix(light, LIGHT_GROUNDS.get(0), WASH), WHITE),
        new Shades(
            dark,
            mix(WHITE, dark, SHADE),
            mix(dark, DARK_GROUNDS.get(0), WASH),
            DARK_GROUNDS.get(0)));
  }

  /** What cannot be read, a sentence each; empty when all can. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    check(problems, light, LIGHT_GROUNDS, "light");
    check(problems, dark, DARK_GROUNDS, "dark");
    return problems;
  }

  private static void check(
      List<String> problems, Shades shades, List<String> grounds, String name) {
    List<String> all = new ArrayList<>(grounds);
    all.add(shades.wash());
    all.add(shades.on());
    all.stream()
        .mapToDouble(ground -> contrast(shades.colour(), ground))
        .min()
        .ifPresent(
            least -> {
              if (least < LEGIBLE) {
                problems.add(
                    String.format(
                        "The colour %s cannot be read on the %s ground: its contrast is %.1f to 1"
                            + " and must be 4.5 to 1 or more.",
                        shades.colour(), name, least));
              }
            });
  }

  private static boolean isWellLegibleInTheDark(String colour) {
    return DARK_GROUNDS.stream().allMatch(ground -> contrast(colour, ground) >= WELL_LEGIBLE);
  }

  /** The contrast of two colours, from 1 to 21, as WCAG 2.2 defines it. */
  public static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * linear(part(colour, 0))
        + 0.7152 * linear(part(colour, 1))
        + 0.0722 * linear(part(colour, 2));
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static String mix(String colour, String into, double share) {
    StringBuilder mixed = new StringBuilder("#");
    for (int i = 0; i < 3; i++) {
      mixed.append(
          String.format("%02x", Math.round(part(colour, i) * share + part(into, i) * (1 - share))));
    }
    return mixed.toString();
  }

  private static int part(String colour, int index) {
    return Integer.parseInt(colour.substring(1 + 2 * index, 3 + 2 * index), 16);
  }
}
