package org.peersupport.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table of what was measured, left under {@code target/measured} for people to read. */
final class Measured {
  private static final Path FOLDER = Path.of("target", "measured");

  private final Path file;
  private final List<String> lines = new ArrayList<>();

  Measured(String name, String title, String... columns) {
    file = FOLDER.resolve(name);
    lines.add("# " + title);
    lines.add("");
    lines.add(row((Object[]) columns));
    lines.add("|---".repeat(columns.length) + "|");
  }

  void add(Object... cells) {
    lines.add(row(cells));
  }

  void write() {
    try {
      Files.createDirectories(FOLDER);
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String row(Object... cells) {
    return "| " + String.join(" | ", List.of(cells).stream().map(String::valueOf).toList()) + " |";
  }
}
