package org.peersupport.finder;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.peersupport.finder.internal.PlaceData;

/**
 * A real PostgreSQL with all migrations applied, one for all tests of a run, in the roles of a
 * deployment: {@code psf_owner} migrates, {@code psf_app} does the rest.
 */
public final class FinderDatabase {

  public static final String APP = "psf_app";
  private static final String OWNER = "psf_owner";

  private static String url;

  private FinderDatabase() {}

  /** A connection as the application's pool has it. */
  public static Connection connect() throws SQLException {
    return DriverManager.getConnection(url() + "?stringtype=unspecified", APP, "");
  }

  /** Forgets offers and imported postcodes and puts the shipped places back. */
  public static void reset() throws Exception {
    url();
    try (Connection owner = DriverManager.getConnection(url(), OWNER, "");
        Statement statement = owner.createStatement()) {
      statement.execute("truncate finder_offer, finder_postcode, finder_outward");
      PlaceData.load(owner);
    }
  }

  /** Its JDBC address. */
  public static synchronized String url() {
    if (url == null) {
      url = start();
    }
    return url;
  }

  /** What migrates it. */
  public static Flyway flyway() {
    return flyway(url());
  }

  private static Flyway flyway(String database) {
    return Flyway.configure()
        .dataSource(database, OWNER, "")
        .placeholders(Map.of("app_role", APP))
        .load();
  }

  private static String start() {
    try {
      EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
      try (Connection superuser = postgres.getPostgresDatabase().getConnection();
          Statement statement = superuser.createStatement()) {
        statement.execute("create role " + OWNER + " login");
        statement.execute("create role " + APP + " login");
        statement.execute("create database psf owner " + OWNER);
      }
      String started = "jdbc:postgresql://localhost:" + postgres.getPort() + "/psf";
      flyway(started).migrate();
      return started;
    } catch (IOException unstartable) {
      throw new UncheckedIOException(unstartable);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
