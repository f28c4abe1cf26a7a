package org.peersupport.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peersupport.web.words.BritishSpelling.Slip;

/** Spelt as in Britain and set as in print: bundles, demo texts, the guides and the front page. */
class SpellingTest {

  private static final Pattern STRAIGHT = Pattern.compile("['\"]");
  private static final Pattern GAPS = Pattern.compile("\\S {2,}\\S|^ | $|\\t");
  private static final Pattern HYPHEN_AS_DASH = Pattern.compile(" - ");
  private static final Pattern DOTS = Pattern.compile("\\.\\.\\.");

  private final NotedList own = NotedList.read("spelling-words.txt");
  private final BritishSpelling spelling =
      new BritishSpelling(own, NotedList.read("american-words.txt"));

  @Test
  void everyWordIsSpeltAsInBritain() {
    Map<String, String> wrong = new LinkedHashMap<>();
    Stream.of(Texts.readMessages(), Texts.demo(), Texts.guides())
        .flatMap(List::stream)
        .forEach(
            text ->
                spelling
                    .slips(text.text())
                    .forEach(slip -> wrong.putIfAbsent(slip.word(), said(text, slip))));
    assertThat(wrong.values())
        .as("Misspelt. A name or a word of the field goes into spelling-words.txt with a reason.")
        .isEmpty();
    assertThat(own.unused())
        .as("Nobody writes these; take them out of spelling-words.txt.")
        .isEmpty();
  }

  private static String said(PublicText text, Slip slip) {
    String better =
        slip.better().isEmpty() ? "" : ", perhaps " + String.join(" or ", slip.better());
    return slip.word() + " in " + text.name() + better;
  }

  @Test
  void apostrophesAndQuotationMarksAreThoseOfPrintAndSpacesAreSingle() {
    List<String> wrong = new ArrayList<>();
    Stream.concat(Texts.messages().stream(), Texts.demo().stream())
        .filter(text -> isBadlySet(text.text()))
        .forEach(text -> wrong.add(text.name() + ": " + text.text()));
    assertThat(wrong).as("Write ’ “ ” and – and …, and one space between words.").isEmpty();
  }

  private static boolean isBadlySet(String text) {
    return Stream.of(STRAIGHT, GAPS, HYPHEN_AS_DASH, DOTS)
        .anyMatch(rule -> rule.matcher(text).find());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "organization", "Organizations", "color", "behavior", "center", "theater", "realize",
            "realizing",
        "organized", "apologize", "analyze", "traveler", "canceled", "program", "gray", "toward",
        "favorite", "fulfill", "enroll", "labeled", "pediatric", "mom", "wether", "adn"
      })
  void americanAndMistakenSpellingsAreFound(String word) {
    assertThat(spelling.slips("We say " + word + " here."))
        .extracting(Slip::word)
        .containsExactly(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "organisation",
        "colour",
        "centre",
        "size",
        "prize",
        "seized",
        "don’t",
        "you’re",
        "Samaritans’",
        "everyone’s",
        "8pm",
        "licence",
        "Brixton"
      })
  void britishSpellingsAreNot(String word) {
    assertThat(spelling.slips("We say " + word + " here.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"It's here", "Say \"yes\"", "Two  spaces", "A dash - here", "Wait..."})
  void whatIsBadlySetIsFound(String text) {
    assertThat(isBadlySet(text)).isTrue();
  }
}
