package org.peersupport.finder.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTextTest {

  @ParameterizedTest
  @CsvSource({
    "'SW2 1RW', SW2 1RW",
    "'sw21rw', SW2 1RW",
    "' Sw2   1rW ', SW2 1RW",
    "'M1 1AE', M1 1AE",
    "'B338TH', B33 8TH",
    "'cr26xh', CR2 6XH",
    "'DN551PT', DN55 1PT",
    "'W1A1HQ', W1A 1HQ",
    "'EC1A1BB', EC1A 1BB",
    "'SW2', SW2",
    "'ec1a', EC1A",
  })
  void aPostcodeIsReadInAnyCaseAndSpacing(String written, String label) {
    assertThat(PostcodeText.of(written).orElseThrow().label()).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Brixton",
        "SW",
        "2",
        "SW2 1R",
        "SW2 1RWX",
        "SW2 RW1",
        "SW222 1RW",
        "SWW2 1RW",
        "12345",
        "SW2 1RW SW2 1RW",
        "SW2,1RW",
        "\u0000",
        "ＳＷ２"
      })
  void whatIsNotAPostcodeIsNotTakenForOne(String written) {
    assertThat(PostcodeText.of(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'Brixton, SW2', SW2",
    "brixton sw2 1rw, SW2 1RW",
    "Kemp Town BN2, BN2",
    "Brixton SW21RW, SW2 1RW",
  })
  void aPostcodeIsFoundAfterAPlace(String written, String label) {
    assertThat(PostcodeText.atEndOf(written)).map(PostcodeText::label).contains(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Brixton", "SW2", "Newport Isle of Wight", "St Helens", ""})
  void aPlaceAloneHasNoPostcodeAtItsEnd(String written) {
    assertThat(PostcodeText.atEndOf(written)).isEmpty();
  }

  @Test
  void aFurtherDigitIsASector() {
    PostcodeText sector = PostcodeText.of("sw2 1").orElseThrow();
    assertThat(sector.label()).isEqualTo("SW2");
    assertThat(sector.sector()).isTrue();
    assertThat(PostcodeText.of("sw21").orElseThrow().label()).isEqualTo("SW21");
  }

  @ParameterizedTest
  @CsvSource({"SW1A, SW1", "EC1A 1BB, EC1", "W1A, W1", "SW12, SW12", "N1, N1", "SW2 1RW, SW2"})
  void aCentralOutwardCodeLiesInItsDistrict(String written, String district) {
    assertThat(PostcodeText.of(written).orElseThrow().district()).isEqualTo(district);
  }

  @Test
  void everyRandomPostcodeReadsAsItselfHoweverItIsWritten() {
    Random random = new Random(1);
    for (int round = 0; round < 2000; round++) {
      String outward = outward(random);
      String inward = random.nextInt(10) + letters(random, 2);
      String written = outward + " ".repeat(random.nextInt(4)) + inward;
      String anyCase = random.nextBoolean() ? written.toLowerCase(Locale.ROOT) : written;
      PostcodeText read = PostcodeText.of(" " + anyCase + " ").orElseThrow();
      assertThat(read).isEqualTo(new PostcodeText(outward, inward, false));
      assertThat(PostcodeText.of(read.label())).contains(read);
    }
  }

  @Test
  void noTextMakesItFail() {
    Random random = new Random(2);
    for (int round = 0; round < 5000; round++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(12), 0, 0x11000).forEach(text::appendCodePoint);
      assertThat(PostcodeText.of(text.toString())).isNotNull();
    }
  }

  private static String outward(Random random) {
    String start = letters(random, 1 + random.nextInt(2)) + random.nextInt(10);
    return switch (random.nextInt(3)) {
      case 0 -> start;
      case 1 -> start + random.nextInt(10);
      default -> start + letters(random, 1);
    };
  }

  private static String letters(Random random, int many) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < many; i++) {
      letters.append((char) ('A' + random.nextInt(26)));
    }
    return letters.toString();
  }
}
