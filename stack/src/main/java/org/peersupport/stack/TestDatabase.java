package org.peersupport.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Only PostgreSQL, with the application's empty database and roles, for tests that need no more.
 *
 * <p>It lives in a temporary folder of its own on a free port and goes with {@link #close()}; what
 * a killed test leaves behind, the next one sweeps up. It is as durable and as strict as the real
 * one, because it is the real one.
 */
public final class TestDatabase implements AutoCloseable {
  private final Path folder;
  private final FileLock lock;
  private final PostgresServer server;
  private final Secrets secrets;

  private TestDatabase(Path folder) {
    this.folder = folder;
    this.lock = FileLock.tryTake(folder.resolve("lock")).orElseThrow();
    this.secrets = Secrets.of(folder);
    Path distribution = new Distributions(StackOptions.checkout(), Progress.SILENT).postgres();
    this.server = new PostgresServer(distribution, folder, Ports.free(), secrets);
  }

  /** Starts one; takes about two seconds. */
  public static TestDatabase start() {
    TemporaryFolders.sweep();
    TestDatabase database = new TestDatabase(StackOptions.temporaryFolder());
    try {
      database.server.start();
      new Databases(database.server, database.secrets).makeApplication();
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** {@code jdbc:postgresql://127.0.0.1:…/psf}. */
  public String jdbcUrl() {
    return server.url(Databases.APPLICATION);
  }

  /** {@code psf_app}, which the application works as and which owns nothing. */
  public Credentials appCredentials() {
    return new Credentials(Databases.APPLICATION_ROLE, secrets.get(Secrets.DATABASE_APPLICATION));
  }

  /** {@code psf_owner}, which owns the schema and runs the migrations. */
  public Credentials ownerCredentials() {
    return new Credentials(Databases.OWNER_ROLE, secrets.get(Secrets.DATABASE_OWNER));
  }

  /** The superuser, for what tests want to look at or break. */
  public Credentials superuserCredentials() {
    return new Credentials(PostgresServer.SUPERUSER, secrets.get(Secrets.DATABASE_SUPERUSER));
  }

  /** {@code kill -9} of the server; it stays dead until {@link #restart()}. */
  public void kill() {
    server.kill();
  }

  /** Starts it again on the same data. */
  public void restart() {
    server.stop();
    server.start();
  }

  /** Where PostgreSQL writes what it does. */
  public Path log() {
    return server.log();
  }

  @Override
  public void close() {
    server.stop();
    lock.close();
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
