package org.peersupport.web.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A list of exceptions: an entry a line, then {@code # } and the reason. Entries that nothing asked
 * for are stale and should go.
 */
final class NotedList {

  private final String name;
  private final Map<String, String> entries = new LinkedHashMap<>();
  private final Set<String> unused;

  private NotedList(String name, String text) {
    this.name = name;
    text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(line -> add(line.strip()));
    this.unused = new TreeSet<>(entries.keySet());
  }

  static NotedList read(String name) {
    try (InputStream in = NotedList.class.getResourceAsStream("/words/" + name)) {
      return of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static NotedList of(String name, String text) {
    return new NotedList(name, text);
  }

  private void add(String line) {
    int note = line.indexOf(" # ");
    if (note < 0 || line.substring(note + 3).isBlank()) {
      throw new IllegalStateException(name + ": say why, after ' # ': " + line);
    }
    if (entries.put(line.substring(0, note).strip(), line.substring(note + 3).strip()) != null) {
      throw new IllegalStateException(name + ": twice the same: " + line);
    }
  }

  /** Whether it is listed; from then on the entry counts as used. */
  boolean has(String entry) {
    unused.remove(entry);
    return entries.containsKey(entry);
  }

  /** Whether one of the entries begins this text; every such entry counts as used. */
  boolean hasPrefixOf(String text) {
    boolean found = false;
    for (String entry : entries.keySet()) {
      if (text.startsWith(entry)) {
        unused.remove(entry);
        found = true;
      }
    }
    return found;
  }

  /** The entries, as they stand before their reasons. */
  Set<String> entries() {
    return entries.keySet();
  }

  /** What nothing asked for. */
  Set<String> unused() {
    return unused;
  }
}
