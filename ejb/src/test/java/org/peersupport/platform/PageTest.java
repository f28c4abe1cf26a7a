package org.peersupport.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "20, 1", "21, 2", "40, 2", "41, 3"})
  void thereAreAsManyPagesOfTwentyAsItTakesAndAtLeastOne(long total, int pages) {
    assertThat(new Page<>(List.of(), total, 1, 20).pages()).isEqualTo(pages);
  }
}
