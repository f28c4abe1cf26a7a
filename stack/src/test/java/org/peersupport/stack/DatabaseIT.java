package org.peersupport.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real PostgreSQL, as the application and its tests get it. */
class DatabaseIT {
  private static TestDatabase database;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    database = TestDatabase.start();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "synchronous_commit, on",
    "full_page_writes, on",
    "data_checksums, on",
    "password_encryption, scram-sha-256",
    "listen_addresses, 127.0.0.1",
    "shared_preload_libraries, pg_stat_statements"
  })
  void it_is_durable_and_on_loopback_only(String setting, String value) throws SQLException {
    assertThat(query(database.superuserCredentials(), "show " + setting)).containsExactly(value);
  }

  @Test
  void nobody_is_trusted() throws SQLException {
    assertThat(
            query(
                database.superuserCredentials(),
                "select distinct auth_method from pg_hba_file_rules"))
        .containsExactly("scram-sha-256");
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgres", "psf_owner", "psf_app"})
  void a_wrong_password_is_refused(String user) {
    assertThatThrownBy(() -> query(new Credentials(user, "wrong"), "select 1"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void the_extensions_that_migrations_count_on_are_there() throws SQLException {
    assertThat(query(database.ownerCredentials(), "select extname from pg_extension"))
        .contains("pg_trgm", "unaccent", "pg_stat_statements");
  }

  @Test
  void the_owner_makes_tables_and_the_application_cannot() throws SQLException {
    execute(database.ownerCredentials(), "create table mine (id uuid primary key)");
    assertThatThrownBy(() -> execute(database.appCredentials(), "create table yours (id uuid)"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> execute(database.appCredentials(), "drop table mine"))
        .hasMessageContaining("must be owner");
    assertThat(query(database.appCredentials(), "show statement_timeout")).containsExactly("30s");
  }

  @Test
  void two_run_side_by_side_and_what_is_written_outlives_a_kill() throws SQLException {
    try (TestDatabase other = TestDatabase.start()) {
      assertThat(other.jdbcUrl()).isNotEqualTo(database.jdbcUrl());
      execute(other, other.ownerCredentials(), "create table kept as select 42 as answer");
      other.kill();
      assertThatThrownBy(() -> query(other, other.ownerCredentials(), "select 1"))
          .isInstanceOf(SQLException.class);
      other.restart();
      assertThat(query(other, other.ownerCredentials(), "select answer from kept"))
          .containsExactly("42");
      assertThat(query(database.ownerCredentials(), "select 1")).containsExactly("1");
    }
  }

  @Test
  void what_a_killed_process_leaves_behind_is_swept_up_by_the_next_start() throws IOException {
    Process holder = ChildJvm.start(DatabaseHolder.class, List.of("-Djava.io.tmpdir=" + folder));
    BufferedReader said =
        new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8));
    long server = Long.parseLong(said.readLine());
    Path data = Path.of(said.readLine());
    assertThat(ProcessIdentity.of(server)).isPresent();
    assertThat(data).exists();

    holder.destroyForcibly();
    holder.onExit().join();
    assertThat(ProcessIdentity.of(server)).as("an orphan, so far").isPresent();
    TemporaryFolders.sweep(folder);

    assertThat(ProcessIdentity.of(server)).isEmpty();
    assertThat(data).doesNotExist();
  }

  private static List<String> query(Credentials as, String sql) throws SQLException {
    return query(database, as, sql);
  }

  private static List<String> query(TestDatabase where, Credentials as, String sql)
      throws SQLException {
    try (Connection connection = connect(where, as);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  private static void execute(Credentials as, String sql) throws SQLException {
    execute(database, as, sql);
  }

  private static void execute(TestDatabase where, Credentials as, String sql) throws SQLException {
    try (Connection connection = connect(where, as);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection connect(TestDatabase where, Credentials as) throws SQLException {
    return DriverManager.getConnection(where.jdbcUrl(), as.user(), as.password());
  }
}
