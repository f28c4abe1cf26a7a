package org.peersupport.finder.internal;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values, one record on each line; a field in double quotes may hold commas. */
final class Csv {

  private Csv() {}

  /**
   * The fields of one line, without its line end.
   *
   * @throws IllegalArgumentException when a quote is not closed or has something after it
   */
  static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    int at = 0;
    while (at <= line.length()) {
      if (at < line.length() && line.charAt(at) == '"') {
        StringBuilder field = new StringBuilder();
        at = quoted(line, at + 1, field);
        fields.add(field.toString());
      } else {
        int comma = line.indexOf(',', at);
        int end = comma < 0 ? line.length() : comma;
        fields.add(line.substring(at, end).strip());
        at = end + 1;
      }
    }
    return fields;
  }

  /** Reads on from after the opening quote; gives the index after the comma that follows. */
  private static int quoted(String line, int start, StringBuilder field) {
    int at = start;
    while (at < line.length()) {
      char here = line.charAt(at);
      boolean quote = here == '"';
      if (quote && at + 1 < line.length() && line.charAt(at + 1) == '"') {
        at++;
      } else if (quote) {
        if (at + 1 < line.length() && line.charAt(at + 1) != ',') {
          throw new IllegalArgumentException("there is something between a quote and the comma");
        }
        return at + 2;
      }
      field.append(here);
      at++;
    }
    throw new IllegalArgumentException("a quote is not closed");
  }
}
