package org.peersupport.roles;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a door gave back, or what it threw. */
record Answer(Object value, Throwable thrown) {

  /** Whether nobody could tell the two apart. */
  boolean looksLike(Answer other) {
    return Objects.equals(value, other.value) && words(thrown).equals(words(other.thrown));
  }

  /** Whether it is a list, map or the like with nothing in it. */
  boolean isEmpty() {
    return value instanceof Collection<?> list && list.isEmpty()
        || value instanceof Map<?, ?> map && map.isEmpty()
        || value instanceof Optional<?> perhaps && perhaps.isEmpty();
  }

  @Override
  public String toString() {
    return thrown == null ? String.valueOf(value) : words(thrown);
  }

  private static String words(Throwable thrown) {
    return thrown == null ? "" : thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
  }
}
