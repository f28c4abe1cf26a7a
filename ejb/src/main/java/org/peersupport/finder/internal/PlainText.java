package org.peersupport.finder.internal;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as the finder compares it. Anything a person can paste comes out as something PostgreSQL
 * takes: no NUL, no half of a surrogate pair, nothing its text-search parser gives a meaning.
 */
public final class PlainText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u02BC`\u00B4]");
  private static final Pattern LETTER_AND_LETTER = Pattern.compile("\\b(\\p{L})&(\\p{L})\\b");
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

  private PlainText() {}

  /**
   * Words and single spaces, without accents. Hyphens part words, so that "drop-in" and "drop in"
   * are the same; apostrophes go, so that "women's" and "womens" are; "A&amp;E" is one word.
   */
  public static String words(String text) {
    String open = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String joined =
        LETTER_AND_LETTER.matcher(APOSTROPHES.matcher(open).replaceAll("")).replaceAll("$1$2");
    return PUNCTUATION.matcher(joined).replaceAll(" ").strip();
  }

  /** The text without what a PostgreSQL text cannot hold. */
  public static String storable(String text) {
    return UNSTORABLE.matcher(text).replaceAll("");
  }

  /** At most the first {@code limit} characters, never half of one. */
  public static String cut(String text, int limit) {
    return text.codePointCount(0, text.length()) <= limit
        ? text
        : text.substring(0, text.offsetByCodePoints(0, limit));
  }

  /** The whole words among the first {@code limit} characters; a single longer word is cut. */
  public static String cutWords(String text, int limit) {
    String cut = cut(text, limit);
    boolean betweenWords = cut.length() == text.length() || text.charAt(cut.length()) == ' ';
    int lastSpace = cut.lastIndexOf(' ');
    return betweenWords || lastSpace < 0 ? cut : cut.substring(0, lastSpace);
  }
}
