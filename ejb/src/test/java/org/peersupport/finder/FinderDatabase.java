package org.peersupport.finder;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.peersupport.stack.Credentials;
import org.peersupport.stack.TestDatabase;

/**
 * A real PostgreSQL with all migrations applied, one for all tests of a run, in the roles of a
 * deployment: {@code psf_owner} migrates, {@code psf_app} does the rest.
 */
public final class FinderDatabase {

  private static TestDatabase database;

  private FinderDatabase() {}

  /** A connection as the application has it. */
  public static Connection connect() throws SQLException {
    return connect(database().appCredentials());
  }

  /** Forgets offers and imported postcodes and puts the shipped places back. */
  public static void reset() throws Exception {
    try (Connection owner = connect(database().ownerCredentials());
        Statement statement = owner.createStatement()) {
      statement.execute("truncate finder_offer, finder_postcode, finder_outward");
      org.peersupport.finder.internal.PlaceData.load(owner);
    }
  }

  /** The database, for what it is called and who may come in. */
  public static synchronized TestDatabase database() {
    if (database == null) {
      database = TestDatabase.start();
      Runtime.getRuntime().addShutdownHook(new Thread(database::close));
      Credentials owner = database.ownerCredentials();
      Credentials app = database.appCredentials();
      Flyway.configure()
          .dataSource(database.jdbcUrl(), owner.user(), owner.password())
          .placeholders(Map.of("app_role", app.user()))
          .load()
          .migrate();
    }
    return database;
  }

  private static Connection connect(Credentials as) throws SQLException {
    return DriverManager.getConnection(database().jdbcUrl(), as.user(), as.password());
  }
}
