package org.peersupport.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Solidarity in a Crisis    | solidarity-in-a-crisis
          Canerows & Plaits         | canerows-plaits
          Peer support in A&E       | peer-support-in-a-e
          Zoë's Café                | zoes-cafe
          Women’s group             | womens-group
          --- Friday, 8pm! ---      | friday-8pm
          ÅNGSTRÖM                  | angstrom
          İstanbul                  | istanbul
          24/7                      | 24-7
          """)
  void aNameBecomesLowerCaseWordsWithHyphens(String name, String slug) {
    assertThat(Slugs.of(name)).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "!!!", "🌈", "支援", "'"})
  void aNameWithoutALatinLetterOrDigitIsCalledOffer(String name) {
    assertThat(Slugs.of(name)).isEqualTo("offer");
  }

  @Test
  void aLongNameIsCutWithoutAHyphenAtTheEnd() {
    assertThat(Slugs.of("a".repeat(300))).isEqualTo("a".repeat(Slugs.MAX_LENGTH));
    assertThat(Slugs.of("a".repeat(79) + " b")).isEqualTo("a".repeat(79));
  }

  @Test
  void aSlugsOwnSlugIsItself() {
    String slug = Slugs.of("Peer Support Network, St Helens");
    assertThat(Slugs.of(slug)).isEqualTo(slug);
  }
}
