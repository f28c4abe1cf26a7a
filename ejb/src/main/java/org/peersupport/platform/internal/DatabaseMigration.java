package org.peersupport.platform.internal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.peersupport.platform.Settings;

/**
 * Checks the settings and brings the database up to date before anything is served. Whatever is
 * wrong is written in a line that begins {@code PSF-STARTUP:}, and the deployment fails. Each
 * migration runs in a transaction, so a failed one leaves the schema as it was.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseMigration {

  private static final Logger LOG = Logger.getLogger(DatabaseMigration.class.getName());

  private final String[] locations;

  @Inject private Settings settings;

  /** Migrates with the scripts that ship with the application. */
  public DatabaseMigration() {
    this("classpath:db/migration");
  }

  DatabaseMigration(String... locations) {
    this.locations = locations;
  }

  DatabaseMigration with(Settings these) {
    this.settings = these;
    return this;
  }

  @PostConstruct
  void start() {
    List<String> problems = settings.problems();
    if (!problems.isEmpty()) {
      problems.forEach(problem -> LOG.severe("PSF-STARTUP: " + problem));
      throw new IllegalStateException("PSF-STARTUP: " + String.join(" ", problems));
    }
    try {
      migrate();
    } catch (FlywayException e) {
      String message =
          "PSF-STARTUP: The database could not be brought up to date. Nothing of the failed step "
              + "was kept. "
              + e.getMessage();
      LOG.log(Level.SEVERE, message);
      throw new IllegalStateException(message, e);
    }
  }

  private void migrate() {
    Flyway flyway =
        Flyway.configure(getClass().getClassLoader())
            .dataSource(
                settings.databaseUrl(), settings.databaseOwner(), settings.databaseOwnerPassword())
            .locations(locations)
            .placeholders(Map.of("app_role", settings.databaseUser()))
            .connectRetries(10)
            .validateMigrationNaming(true)
            .load();
    int applied = flyway.migrate().migrationsExecuted;
    LOG.info(() -> "Database is up to date; migrations applied now: " + applied);
  }
}
