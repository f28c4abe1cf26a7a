package org.peersupport.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class DeskScriptTest {

  private static final Path FOLDER = Path.of("src/main/webapp/WEB-INF/assets/desk");
  private static final int MOST_BYTES = 8 * 1024;

  @Test
  void oldPhonesUnderstandIt() throws IOException {
    for (Path file : files()) {
      assertThat(Assets.squeezeScript(Files.readString(file)))
          .as(file.toString())
          .doesNotContain("=>", "`", "?.", "...")
          .doesNotContainPattern("\\b(let|const|class|async|import) ");
    }
  }

  @Test
  void itHoldsNoTextAndBringsNoStyle() throws IOException {
    for (Path file : files()) {
      assertThat(Assets.squeezeScript(Files.readString(file)))
          .as(file.toString())
          .doesNotContain(".style", "innerHTML", "eval(")
          .doesNotContainPattern("'[A-Z][a-z]+ [a-z]+");
    }
  }

  @Test
  void itIsSmall() throws IOException {
    StringBuilder together = new StringBuilder();
    for (Path file : files()) {
      together.append(Files.readString(file));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(Assets.squeezeScript(together.toString()).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(out.size()).isLessThan(MOST_BYTES);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> scripts = files.filter(file -> file.toString().endsWith(".js")).sorted().toList();
      assertThat(scripts).isNotEmpty();
      return scripts;
    }
  }
}
