package org.peersupport.web.words;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/**
 * Finds words that are not spelt as in Britain, with LanguageTool's dictionary. That one lets some
 * American spellings pass, as Oxford does with -ize; these are refused by rules of our own.
 */
final class BritishSpelling {

  private static final int SUGGESTIONS = 3;
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S*|\\S+@\\S+");
  private static final String DICTIONARY = "/org/languagetool/resource/en/hunspell/en_GB.dict";
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[’']\\p{L}+)*");
  private static final Pattern NUMBER_WITH_UNIT =
      Pattern.compile("\\d[\\d.,:]*(?:am|pm|px|th|st|nd|rd)\\b");

  /** Words in -ize and its forms, for which Britain mostly writes -ise. */
  private static final Pattern IZE =
      Pattern.compile("(\\p{L}{3,})([iy])z(e|es|ed|er|ers|ing|ation|ations)");

  private final Speller speller;
  private final NotedList own;
  private final NotedList american;

  BritishSpelling(NotedList own, NotedList american) {
    this.own = own;
    this.american = american;
    try {
      this.speller = new Speller(Dictionary.read(BritishSpelling.class.getResource(DICTIONARY)), 1);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A word that is wrong, and what might be meant. */
  record Slip(String word, List<String> better) {}

  List<Slip> slips(String text) {
    String prose = NUMBER_WITH_UNIT.matcher(ADDRESS.matcher(text).replaceAll(" ")).replaceAll(" ");
    return WORD.matcher(prose)
        .results()
        .map(found -> found.group().replace('’', '\''))
        .distinct()
        .flatMap(this::slip)
        .toList();
  }

  private Stream<Slip> slip(String word) {
    if (own.has(word)) {
      return Stream.empty();
    }
    String lower = word.toLowerCase(Locale.UK);
    if (american.has(lower)) {
      return Stream.of(new Slip(word, List.of()));
    }
    Matcher ize = IZE.matcher(lower);
    if (ize.matches() && knows(ize.group(1) + ize.group(2) + "s" + ize.group(3))) {
      return Stream.of(new Slip(word, List.of(ize.group(1) + ize.group(2) + "s" + ize.group(3))));
    }
    String bare =
        lower.endsWith("'s") || lower.endsWith("s'") ? word.substring(0, word.length() - 2) : word;
    return knows(word) || knows(lower) || own.has(bare) || knows(bare)
        ? Stream.empty()
        : Stream.of(
            new Slip(word, speller.findReplacements(lower).stream().limit(SUGGESTIONS).toList()));
  }

  private boolean knows(String word) {
    return !speller.isMisspelled(word);
  }
}
