package org.peersupport.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;

class PlacesMigrationIT {

  @Test
  void flywayFindsThePlacesBesideTheSqlAndLoadsThemOnce() {
    assertThat(FinderDatabase.flyway().info().applied())
        .extracting(MigrationInfo::getDescription)
        .contains("finder places")
        .last()
        .isEqualTo("finder places");
    assertThat(FinderDatabase.flyway().migrate().migrationsExecuted).isZero();
    assertThat(FinderDatabase.flyway().validateWithResult().validationSuccessful).isTrue();
  }
}
