package org.peersupport.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.peersupport.stack.Credentials;

/** Looks into the application's database past the application. */
record Database(String url, Credentials login) {

  /** Each row with its columns as text, separated by a bar. */
  List<String> rows(String sql, Object... values) {
    try (Connection connection = DriverManager.getConnection(url, login.user(), login.password());
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      if (!statement.execute()) {
        return List.of();
      }
      return rows(statement.getResultSet());
    } catch (SQLException e) {
      throw new IllegalStateException("Could not ask the database: " + e.getMessage(), e);
    }
  }

  /** The only row. */
  String row(String sql, Object... values) {
    List<String> rows = rows(sql, values);
    if (rows.size() != 1) {
      throw new IllegalStateException("Expected one row, found " + rows);
    }
    return rows.get(0);
  }

  /** Holds what a statement locks until it is closed. */
  Hold hold(String sql) throws SQLException {
    Connection connection = DriverManager.getConnection(url, login.user(), login.password());
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
    return new Hold(connection);
  }

  /** Something held; the database may die meanwhile. */
  record Hold(Connection connection) implements AutoCloseable {
    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }

  /** How many rows every table of the application has. */
  List<String> sizes() {
    return rows(
            "SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1")
        .stream()
        .map(table -> table + ": " + row("SELECT count(*) FROM \"" + table + "\""))
        .collect(Collectors.toList());
  }

  private static List<String> rows(ResultSet result) throws SQLException {
    List<String> rows = new ArrayList<>();
    int columns = result.getMetaData().getColumnCount();
    while (result.next()) {
      List<String> row = new ArrayList<>();
      for (int column = 1; column <= columns; column++) {
        row.add(String.valueOf(result.getString(column)));
      }
      rows.add(String.join("|", row));
    }
    return rows;
  }
}
