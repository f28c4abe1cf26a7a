package org.peersupport.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Two branches that each add the next migration merge without a conflict and fail at the first
 * start of the server: here they fail earlier.
 */
class MigrationNumbersTest {

  private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");
  private static final Pattern NAME = Pattern.compile("V(\\d+)__([a-z]+)_[a-z0-9_]+\\.sql");

  @Test
  void everyMigrationIsNamedByNumberContextAndChange() throws IOException {
    assertThat(names()).isNotEmpty().allMatch(NAME.asMatchPredicate());
  }

  @Test
  void noTwoMigrationsHaveOneNumber() throws IOException {
    assertThat(names().stream().map(MigrationNumbersTest::number)).doesNotHaveDuplicates();
  }

  @Test
  void everyMigrationBelongsToAContextThatExists() throws IOException {
    Path contexts = Path.of("src", "main", "java", "org", "peersupport");
    assertThat(names())
        .allSatisfy(name -> assertThat(contexts.resolve(context(name))).isDirectory());
  }

  private static int number(String name) {
    return Integer.parseInt(NAME.matcher(name).replaceFirst("$1"));
  }

  private static String context(String name) {
    return NAME.matcher(name).replaceFirst("$2");
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
