package org.peersupport.roles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table that says who may call what: {@code role-matrix.csv}. */
record RoleMatrix(List<Line> lines) {

  /** One line: what each caller meets at this door with such a record. */
  record Line(String door, Whose whose, Map<Caller, Outcome> outcomes) {}

  static final List<String> HEADINGS =
      Stream.concat(
              Stream.of("door", "record"), Arrays.stream(Caller.values()).map(Caller::heading))
          .toList();

  static RoleMatrix read() {
    try (InputStream file = RoleMatrix.class.getResourceAsStream("/role-matrix.csv")) {
      List<String> lines =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      if (!cells(lines.get(0)).equals(HEADINGS)) {
        throw new IllegalArgumentException("the headings are not " + HEADINGS);
      }
      return new RoleMatrix(lines.stream().skip(1).map(RoleMatrix::line).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Line> of(String door) {
    return lines.stream().filter(line -> line.door().equals(door)).toList();
  }

  /** The table as a page of the documentation shows it. */
  String markdown() {
    List<String> rows = new ArrayList<>();
    rows.add(row(HEADINGS));
    rows.add(row(HEADINGS.stream().map(heading -> "---").toList()));
    for (Line line : lines) {
      List<String> cells =
          new ArrayList<>(List.of("`" + line.door() + "`", line.whose().toString()));
      line.outcomes().values().forEach(outcome -> cells.add(outcome.toString()));
      rows.add(row(cells));
    }
    return String.join("\n", rows) + "\n";
  }

  private static Line line(String text) {
    List<String> cells = cells(text);
    if (cells.size() != HEADINGS.size()) {
      throw new IllegalArgumentException("not " + HEADINGS.size() + " cells: " + text);
    }
    Map<Caller, Outcome> outcomes = new EnumMap<>(Caller.class);
    for (Caller caller : Caller.values()) {
      outcomes.put(caller, Outcome.of(cells.get(caller.ordinal() + 2)));
    }
    return new Line(cells.get(0), Whose.of(cells.get(1)), outcomes);
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
