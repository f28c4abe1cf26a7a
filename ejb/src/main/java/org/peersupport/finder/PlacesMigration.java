package org.peersupport.finder;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.peersupport.finder.internal.PlaceData;

/**
 * Loads the place names and outward codes that are shipped, again whenever they have changed. It
 * runs after all numbered migrations. Flyway finds it by its heir in {@code db.migration}, beside
 * the SQL files.
 */
public abstract class PlacesMigration implements JavaMigration {

  /** None: it is repeatable. */
  @Override
  public MigrationVersion getVersion() {
    return null;
  }

  @Override
  public String getDescription() {
    return "finder places";
  }

  @Override
  public Integer getChecksum() {
    return PlaceData.checksum();
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws Exception {
    PlaceData.load(context.getConnection());
  }
}
