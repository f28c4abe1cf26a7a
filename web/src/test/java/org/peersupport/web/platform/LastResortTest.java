package org.peersupport.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LastResortTest {

  @Test
  void thePageHasTheCrisisNumbersAndTheReference() throws IOException {
    Path file = Path.of("src/main/webapp/WEB-INF/errors/last-resort.html");
    String page = LastResort.fill(Files.readString(file), "BCDF-3467");
    assertThat(page)
        .contains("999", "111", "116 123", "85258", "BCDF-3467")
        .doesNotContain("{")
        .contains("<title>Sorry, something went wrong</title>");
  }
}
