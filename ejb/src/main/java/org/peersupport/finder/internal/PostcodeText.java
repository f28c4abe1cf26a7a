package org.peersupport.finder.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A postcode as somebody wrote it, in any case and spacing: "sw21rw", "SW2 1RW", "Sw2", "SW2 1".
 *
 * @param outward the outward code in capitals ("SW2")
 * @param inward the inward code ("1RW"); empty when only the outward code was given
 * @param sector whether a further digit followed the outward code, as in "SW2 1"
 */
public record PostcodeText(String outward, String inward, boolean sector) {

  private static final String OUTWARD = "[A-Z]{1,2}[0-9][A-Z0-9]?";
  private static final Pattern FULL = Pattern.compile("(" + OUTWARD + ")\\s*([0-9][A-Z]{2})");
  private static final Pattern SHORT = Pattern.compile("(" + OUTWARD + ")(\\s+[0-9])?");
  private static final Pattern AT_END =
      Pattern.compile(".*?[\\s,](" + OUTWARD + "(?:\\s*[0-9][A-Z]{2})?)\\s*");

  /** Longest text that can be one, blanks included. */
  private static final int MAX_LENGTH = 20;

  /** Reads the text as a postcode; empty when it does not have a postcode's shape. */
  public static Optional<PostcodeText> of(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String capitals = text.strip().toUpperCase(Locale.ROOT);
    Matcher full = FULL.matcher(capitals);
    if (full.matches()) {
      return Optional.of(new PostcodeText(full.group(1), full.group(2), false));
    }
    Matcher outwardOnly = SHORT.matcher(capitals);
    return outwardOnly.matches()
        ? Optional.of(new PostcodeText(outwardOnly.group(1), "", outwardOnly.group(2) != null))
        : Optional.empty();
  }

  /** The postcode that the text ends with after something else, as in "Brixton, SW2 1RW". */
  public static Optional<PostcodeText> atEndOf(String text) {
    Matcher end = AT_END.matcher(text.toUpperCase(Locale.ROOT));
    return end.matches() ? of(end.group(1)) : Optional.empty();
  }

  public boolean isFull() {
    return !inward.isEmpty();
  }

  /** In capitals, with one space: "SW2 1RW"; the outward code alone when no more is known. */
  public String label() {
    return isFull() ? outward + " " + inward : outward;
  }

  /**
   * The district around a central London outward code that ends in a letter ("SW1A" gives "SW1");
   * otherwise the outward code itself.
   */
  public String district() {
    return outward.matches("[A-Z]+[0-9][A-Z]")
        ? outward.substring(0, outward.length() - 1)
        : outward;
  }
}
