package org.peersupport.finder.internal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.peersupport.platform.Coded;

/** Fixed choices as a database array of their codes, and back. */
final class Codes {

  private Codes() {}

  static Array toArray(Connection connection, Collection<? extends Coded> choices)
      throws SQLException {
    return connection.createArrayOf("text", choices.stream().map(Coded::code).toArray());
  }

  static Array languages(Connection connection, Collection<String> codes) throws SQLException {
    return connection.createArrayOf(
        "text", codes.stream().map(code -> code.strip().toLowerCase(Locale.ROOT)).toArray());
  }

  /** The choices of a column; one that the code no longer knows is left out. */
  static <E extends Enum<E> & Coded> Set<E> fromColumn(ResultSet row, String column, Class<E> type)
      throws SQLException {
    Set<E> choices = new LinkedHashSet<>();
    for (Object code : (Object[]) row.getArray(column).getArray()) {
      Coded.of(type, (String) code).ifPresent(choices::add);
    }
    return Collections.unmodifiableSet(choices);
  }
}
