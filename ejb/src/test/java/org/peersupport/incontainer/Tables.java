package org.peersupport.incontainer;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What is in the tables, past all doors. */
@ApplicationScoped
public class Tables {

  @Resource(lookup = "jdbc/psf")
  private DataSource dataSource;

  /** The rows, on a connection that takes part in the caller's transaction. */
  public List<Map<String, Object>> rows(String sql, Object... arguments) {
    try (Connection connection = dataSource.getConnection()) {
      return rows(connection, sql, arguments);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public long count(String from, Object... arguments) {
    return ((Number) rows("select count(*) as n from " + from, arguments).get(0).get("n"))
        .longValue();
  }

  /** Changes rows behind the application's back, with its own grants. */
  public int change(String sql, Object... arguments) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepared(connection, sql, arguments)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One line for each table: its rows' count and a checksum over all they say. */
  public Map<String, String> checksums() {
    Map<String, String> sums = new LinkedHashMap<>();
    for (Map<String, Object> table :
        rows("select tablename from pg_tables where schemaname = 'public' order by 1")) {
      String name = (String) table.get("tablename");
      if (!name.equals("flyway_schema_history")) {
        String sum =
            "select count(*) || ' rows, ' || coalesce(md5(string_agg(t::text, '|' order by"
                + " t::text)), '-') as sum from "
                + name
                + " t";
        sums.put(name, (String) rows(sum).get(0).get("sum"));
      }
    }
    return sums;
  }

  /** A connection of its own as the application's role, outside every transaction. */
  public static Connection asApplication() throws SQLException {
    return connect("PSF_DB_USER", "PSF_DB_PASSWORD");
  }

  /** The same as the role that owns the tables. */
  public static Connection asOwner() throws SQLException {
    return connect("PSF_DB_OWNER_USER", "PSF_DB_OWNER_PASSWORD");
  }

  private static Connection connect(String user, String password) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(System.getProperty("PSF_DB_URL"));
    return source.getConnection(System.getProperty(user), System.getProperty(password));
  }

  private static List<Map<String, Object>> rows(
      Connection connection, String sql, Object... arguments) throws SQLException {
    List<Map<String, Object>> rows = new ArrayList<>();
    try (PreparedStatement statement = prepared(connection, sql, arguments);
        ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
          row.put(result.getMetaData().getColumnLabel(column), result.getObject(column));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }
}
