package org.peersupport.stack;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Makes the databases and roles, where they are not there yet: {@code psf}, which {@code psf_owner}
 * owns and migrates and {@code psf_app} works in without owning anything, and {@code keycloak}.
 */
final class Databases {
  static final String APPLICATION = "psf";
  static final String OWNER_ROLE = "psf_owner";
  static final String APPLICATION_ROLE = "psf_app";
  static final String KEYCLOAK = "keycloak";

  private final PostgresServer server;
  private final Secrets secrets;

  Databases(PostgresServer server, Secrets secrets) {
    this.server = server;
    this.secrets = secrets;
  }

  /** The application's database and its two roles. */
  void makeApplication() {
    inDatabase(
        "postgres",
        connection -> {
          makeRole(connection, OWNER_ROLE, secrets.get(Secrets.DATABASE_OWNER));
          makeRole(connection, APPLICATION_ROLE, secrets.get(Secrets.DATABASE_APPLICATION));
          makeDatabase(connection, APPLICATION, OWNER_ROLE);
        });
    inDatabase(
        APPLICATION,
        connection ->
            execute(
                connection,
                // Extensions that only a superuser may create; migrations can count on them.
                "create extension if not exists pg_stat_statements",
                "create extension if not exists pg_trgm",
                "create extension if not exists unaccent",
                "revoke all on database psf from public",
                "grant connect, temporary on database psf to psf_app",
                "alter schema public owner to psf_owner",
                "revoke create on schema public from public",
                "grant usage on schema public to psf_app",
                "alter role psf_app set statement_timeout = '30s'",
                "alter role psf_app set lock_timeout = '10s'",
                "alter role psf_app set idle_in_transaction_session_timeout = '60s'"));
  }

  /** Keycloak's database and its role. */
  void makeKeycloak() {
    inDatabase(
        "postgres",
        connection -> {
          makeRole(connection, KEYCLOAK, secrets.get(Secrets.DATABASE_KEYCLOAK));
          makeDatabase(connection, KEYCLOAK, KEYCLOAK);
          execute(connection, "revoke all on database keycloak from public");
        });
  }

  private interface Work {
    void on(Connection connection) throws SQLException;
  }

  private void inDatabase(String database, Work work) {
    try (Connection connection = server.connect(database)) {
      work.on(connection);
    } catch (SQLException e) {
      throw new StackException(
          "Could not prepare the database " + database + ": " + e.getMessage(), server.log(), e);
    }
  }

  private static void makeRole(Connection connection, String role, String password)
      throws SQLException {
    if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
      execute(connection, "create role " + role + " login");
    }
    // Every time, so that the role and the secrets never part. Secrets need no quoting.
    execute(connection, "alter role " + role + " password '" + password + "'");
  }

  private static void makeDatabase(Connection connection, String database, String owner)
      throws SQLException {
    if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
      execute(connection, "create database " + database + " owner " + owner);
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet found = statement.executeQuery()) {
        return found.next();
      }
    }
  }

  private static void execute(Connection connection, String... commands) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String command : List.of(commands)) {
        statement.execute(command);
      }
    }
  }
}
