package org.peersupport.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peersupport.web.words.ReadingAge.Measured;

/**
 * Everybody can read it: each sentence of every message bundle and demo text, at the age of eleven;
 * of what is only shown behind sign-in, at thirteen.
 */
class ReadingAgeTest {

  private static final double PUBLIC = 11;
  private static final double SIGNED_IN = 13;

  private final NotedList exceptions = NotedList.read("reading-age-exceptions.txt");
  private final NotedList signedIn = NotedList.read("signed-in-keys.txt");
  private final ReadingAge age = new ReadingAge(NotedList.read("reading-age-words.txt"));

  @Test
  void everySentenceCanBeReadAtElevenAndBehindSignInAtThirteen() {
    List<String> hard = new ArrayList<>();
    Stream.concat(Texts.messages().stream(), Texts.demo().stream())
        .forEach(text -> check(text, hard));
    assertThat(hard).as("Too hard to read. How to mend it: CONTRIBUTING, Words.").isEmpty();
    assertThat(exceptions.unused())
        .as("Exceptions that are none any more; take them out of reading-age-exceptions.txt.")
        .isEmpty();
    assertThat(signedIn.unused()).as("Nothing has these keys; see signed-in-keys.txt.").isEmpty();
  }

  private void check(PublicText text, List<String> hard) {
    double limit = signedIn.hasPrefixOf(text.name()) ? SIGNED_IN : PUBLIC;
    List<String> found = tooHard(text, limit);
    if (!found.isEmpty() && !exceptions.has(text.name())) {
      hard.addAll(found);
    }
  }

  private List<String> tooHard(PublicText text, double limit) {
    return readings(text)
        .flatMap(reading -> age.measure(reading).stream())
        .filter(measured -> isTooHard(measured, limit))
        .map(measured -> said(text, measured, limit))
        .distinct()
        .toList();
  }

  private static Stream<String> readings(PublicText text) {
    return text.source().endsWith(".properties")
        ? Filled.readings(text.text()).stream()
        : Stream.of(text.text());
  }

  private boolean isTooHard(Measured measured, double limit) {
    return measured.age().isPresent()
        ? measured.age().getAsDouble() > limit
        : age.longest(measured.sentence()) > labelSyllables(limit);
  }

  private static int labelSyllables(double limit) {
    return limit > PUBLIC ? ReadingAge.LABEL_SYLLABLES + 1 : ReadingAge.LABEL_SYLLABLES;
  }

  private static String said(PublicText text, Measured measured, double limit) {
    String years =
        measured.age().isPresent()
            ? "age %.1f, at most %.0f".formatted(measured.age().getAsDouble(), limit)
            : "a label with a word of more than " + labelSyllables(limit) + " syllables";
    return "%s: “%s” (%s; hardest: %s)"
        .formatted(text.name(), measured.sentence(), years, String.join(", ", measured.hardest()));
  }

  @Test
  void aHardSentenceIsFoundAndAnEasyOneIsNot() {
    Measured hard =
        age.measure(
                "Please facilitate communication with the organisation’s administrative department.")
            .get(0);
    assertThat(hard.age().getAsDouble()).isGreaterThan(SIGNED_IN);
    assertThat(hard.hardest()).anyMatch(word -> word.startsWith("administrative"));
    assertThat(age.measure("Call us when you need to talk.").get(0).age().getAsDouble())
        .isLessThan(PUBLIC);
  }

  @Test
  void theFormulaIsThatOfFleschAndKincaid() {
    // Eight words, nine syllables: 0.39 × 8 + 11.8 × 9 / 8 − 15.59 = 0.805, and five years.
    assertThat(age.measure("The cat sat on the mat by Peter.").get(0).age().getAsDouble())
        .isCloseTo(5.805, org.assertj.core.data.Offset.offset(0.001));
  }

  @Test
  void shortSentencesAreMeasuredWithTheirTextAndLabelsByTheirLongestWord() {
    assertThat(age.measure("Breathe out. Then breathe in as slowly as you can.")).hasSize(2);
    assertThat(age.measure("Find support").get(0).age()).isEmpty();
    assertThat(age.longest("Find support")).isEqualTo(2);
  }

  @Test
  void everyWayAPluralCanReadIsMeasured() {
    assertThat(Filled.readings("{0, plural, one {# mile} other {# miles}} from {1}"))
        .containsExactlyInAnyOrder(
            "0 miles from Sound Minds", "1 mile from Sound Minds", "5 miles from Sound Minds");
  }
}
