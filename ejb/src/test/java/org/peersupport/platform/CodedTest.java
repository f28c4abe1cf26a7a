package org.peersupport.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodedTest {

  private enum Colour implements Coded {
    RED,
    DARK_RED
  }

  @Test
  void theCodeIsTheNameInLowerCaseWithHyphens() {
    assertThat(Colour.DARK_RED.code()).isEqualTo("dark-red");
  }

  @Test
  void aChoiceIsFoundByItsCodeInAnyCaseWithBlanksAround() {
    assertThat(Coded.of(Colour.class, " Dark-Red ")).contains(Colour.DARK_RED);
  }

  @Test
  void whatIsNoCodeFindsNothing() {
    assertThat(Coded.of(Colour.class, "dark_red")).isEmpty();
    assertThat(Coded.of(Colour.class, "")).isEmpty();
    assertThat(Coded.of(Colour.class, "red;")).isEmpty();
  }
}
