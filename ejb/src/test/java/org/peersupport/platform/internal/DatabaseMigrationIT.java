package org.peersupport.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peersupport.platform.Settings;
import org.peersupport.stack.Credentials;
import org.peersupport.stack.TestDatabase;

/** What happens to the database at a start. */
class DatabaseMigrationIT {

  private static final String SHIPPED = "classpath:db/migration";

  private static TestDatabase database;

  @TempDir private Path scripts;

  @BeforeAll
  static void startDatabase() {
    database = TestDatabase.start();
  }

  @AfterAll
  static void stopDatabase() {
    database.close();
  }

  @Test
  void aMigrationThatFailsLeavesTheOldSchemaAndSaysWhichItWas() throws Exception {
    new DatabaseMigration(SHIPPED).with(settings(Map.of())).start();
    script(
        "V9001__test_half.sql",
        "create table half_done (id integer); alter table organisation drop column about; "
            + "select nonsense from nowhere;");
    DatabaseMigration broken =
        new DatabaseMigration(SHIPPED, "filesystem:" + scripts).with(settings(Map.of()));

    assertThatThrownBy(broken::start)
        .hasMessageStartingWith("PSF-STARTUP: The database could not be brought up to date.")
        .hasMessageContaining("V9001__test_half.sql")
        .hasMessageContaining("nowhere");
    assertThat(count("information_schema.tables where table_name = 'half_done'")).isZero();
    assertThat(
            count(
                "information_schema.columns "
                    + "where table_name = 'organisation' and column_name = 'about'"))
        .isOne();

    script("V9001__test_half.sql", "create table half_done (id integer);");
    broken.start();
    assertThat(count("information_schema.tables where table_name = 'half_done'")).isOne();
  }

  @Test
  void missingAndContradictorySettingsAreAllNamedAndNothingIsTouched() {
    DatabaseMigration start =
        new DatabaseMigration(SHIPPED)
            .with(settings(Map.of("PSF_OIDC_ISSUER", "", "PSF_BASE_URL", "ftp://nowhere")));

    assertThatThrownBy(start::start)
        .hasMessageStartingWith("PSF-STARTUP:")
        .hasMessageContaining("PSF_OIDC_ISSUER is not set.")
        .hasMessageContaining("PSF_BASE_URL is not an http or https address");
  }

  private void script(String name, String sql) throws IOException {
    Files.writeString(scripts.resolve(name), sql);
  }

  private static Settings settings(Map<String, String> changed) {
    Credentials app = database.appCredentials();
    Credentials owner = database.ownerCredentials();
    Map<String, String> values = new HashMap<>();
    values.put("PSF_BASE_URL", "http://localhost");
    values.put("PSF_DB_URL", database.jdbcUrl());
    values.put("PSF_DB_USER", app.user());
    values.put("PSF_DB_PASSWORD", app.password());
    values.put("PSF_DB_OWNER_USER", owner.user());
    values.put("PSF_DB_OWNER_PASSWORD", owner.password());
    values.put("PSF_OIDC_ISSUER", "http://localhost/realms/any");
    values.put("PSF_OIDC_CLIENT_ID", "any");
    values.put("PSF_OIDC_CLIENT_SECRET", "any");
    values.put("PSF_KEYCLOAK_ADMIN_URL", "http://localhost");
    values.put("PSF_KEYCLOAK_ADMIN_CLIENT_ID", "any");
    values.put("PSF_KEYCLOAK_ADMIN_CLIENT_SECRET", "any");
    values.putAll(changed);
    return new Settings(values, new Properties());
  }

  private static int count(String from) throws SQLException {
    Credentials superuser = database.superuserCredentials();
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl(), superuser.user(), superuser.password());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + from)) {
      row.next();
      return row.getInt(1);
    }
  }
}
