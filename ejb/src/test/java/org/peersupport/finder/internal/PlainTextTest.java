package org.peersupport.finder.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource({
    "drop-in, drop in",
    "one-to-one, one to one",
    "women's, womens",
    "women’s, womens",
    "A&E, AE",
    "phone/text, phone text",
    "LGBT+, LGBT",
    "café, cafe",
    "'end.Start', end Start",
    "'!!!', ''",
    "'a & b', a b",
  })
  void punctuationAndAccentsGo(String written, String plain) {
    assertThat(PlainText.words(written)).isEqualTo(plain);
  }

  @Test
  void whatCannotBeStoredGoes() {
    assertThat(PlainText.storable("a\u0000b\uD800c\uDC00d")).isEqualTo("abcd");
    assertThat(PlainText.storable("smile \uD83D\uDE00")).isEqualTo("smile \uD83D\uDE00");
  }

  @Test
  void aCutNeverHalvesACharacter() {
    assertThat(PlainText.cut("ab\uD83D\uDE00cd", 3)).isEqualTo("ab\uD83D\uDE00");
    assertThat(PlainText.cut("abc", 3)).isEqualTo("abc");
  }

  @Test
  void aCutBetweenWordsNeverHalvesOne() {
    assertThat(PlainText.cutWords("one two three", 8)).isEqualTo("one two");
    assertThat(PlainText.cutWords("one two three", 7)).isEqualTo("one two");
    assertThat(PlainText.cutWords("one two three", 13)).isEqualTo("one two three");
    assertThat(PlainText.cutWords("endless", 3)).isEqualTo("end");
  }

  @Test
  void wordsNeverHoldAnythingButLettersDigitsAndSingleSpaces() {
    Random random = new Random(3);
    for (int round = 0; round < 5000; round++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(30), 0, 0x10000).forEach(unit -> text.append((char) unit));
      assertThat(PlainText.words(text.toString())).matches("([\\p{L}\\p{N}]+( [\\p{L}\\p{N}]+)*)?");
    }
  }
}
