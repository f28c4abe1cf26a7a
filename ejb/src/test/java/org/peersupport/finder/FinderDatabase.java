package org.peersupport.finder;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.peersupport.finder.internal.PlaceData;
import org.peersupport.stack.Credentials;
import org.peersupport.stack.TestDatabase;

/**
 * A real PostgreSQL with all migrations applied, one for all tests of a run, in the roles of a
 * deployment: the owner migrates, the application's role does the rest.
 */
public final class FinderDatabase {

  private static TestDatabase database;

  private FinderDatabase() {}

  /** A connection as the application's pool has it. */
  public static Connection connect() throws SQLException {
    Credentials app = database().appCredentials();
    String url = database().jdbcUrl() + "?stringtype=unspecified";
    return DriverManager.getConnection(url, app.user(), app.password());
  }

  /** Forgets offers and imported postcodes and puts the shipped places back. */
  public static void reset() throws Exception {
    Credentials owner = database().ownerCredentials();
    try (Connection connection =
            DriverManager.getConnection(database().jdbcUrl(), owner.user(), owner.password());
        Statement statement = connection.createStatement()) {
      statement.execute("truncate finder_offer, finder_postcode, finder_outward");
      PlaceData.load(connection);
    }
  }

  /** The database, for where it is and who may come in. */
  public static synchronized TestDatabase database() {
    if (database == null) {
      TestDatabase started = TestDatabase.start();
      Runtime.getRuntime().addShutdownHook(new Thread(started::close));
      flyway(started).migrate();
      database = started;
    }
    return database;
  }

  /** What migrates it. */
  public static Flyway flyway() {
    return flyway(database());
  }

  private static Flyway flyway(TestDatabase of) {
    Credentials owner = of.ownerCredentials();
    return Flyway.configure()
        .dataSource(of.jdbcUrl(), owner.user(), owner.password())
        .placeholders(Map.of("app_role", of.appCredentials().user()))
        .load();
  }
}
