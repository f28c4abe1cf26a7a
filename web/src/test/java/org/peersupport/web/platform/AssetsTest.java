package org.peersupport.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssetsTest {

  @Test
  void styleSheetsAreSentWithoutComments() {
    assertThat(Assets.squeeze("/* why */\na {\n  color: red;\n\n}\n"))
        .isEqualTo("a {\ncolor: red;\n}");
  }
}
