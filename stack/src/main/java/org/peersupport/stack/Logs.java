package org.peersupport.stack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the ends of logs, for the console. */
final class Logs {
  /** The most that is read of a log's end, in bytes. */
  private static final int WINDOW = 256 * 1024;

  private Logs() {}

  /** The last lines, at most {@code count}, without blank ones and the inside of stack traces. */
  static List<String> lastLines(Path log, int count) {
    List<String> lines = end(log, 0).lines().filter(Logs::tells).toList();
    return lines.subList(Math.max(0, lines.size() - count), lines.size());
  }

  /** How long the log is by now, in bytes; 0 when there is none. */
  static long size(Path log) {
    return log.toFile().length();
  }

  /**
   * The lines, from {@code marker} on, in which the application says why it does not start.
   *
   * @param from the byte of the log to read from, so that old reasons are not told again
   */
  static List<String> linesWith(Path log, long from, String marker) {
    return end(log, from)
        .lines()
        .filter(line -> line.contains(marker))
        .map(line -> line.substring(line.indexOf(marker)).replaceFirst("]+$", "").strip())
        .distinct()
        .toList();
  }

  private static boolean tells(String line) {
    return !line.isBlank() && !line.startsWith("\tat ") && !line.equals("]]");
  }

  private static String end(Path log, long from) {
    if (!Files.isReadable(log)) {
      return "";
    }
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      long start = Math.max(from, file.length() - WINDOW);
      byte[] bytes = new byte[(int) Math.max(0, file.length() - start)];
      file.seek(start);
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
