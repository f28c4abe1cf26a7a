package org.peersupport.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/**
 * PostgreSQL on a loopback port, durable and with passwords: what the published binaries are
 * usually embedded with (no fsync, everybody trusted) is neither.
 */
final class PostgresServer implements Part {
  static final String SUPERUSER = "postgres";
  private static final String RECORD = "postgresql";
  private static final Duration START = Duration.ofSeconds(60);
  private static final Duration OLD_SESSIONS = Duration.ofSeconds(45);
  private static final Duration TOOL = Duration.ofMinutes(2);
  private static final Duration STOP = Duration.ofSeconds(30);

  private final Path distribution;
  private final Path data;
  private final int port;
  private final Secrets secrets;
  private final PidRecords records;
  private final Path dataFolder;
  private final List<String> asOtherUser;
  private volatile ManagedProcess process;

  PostgresServer(Path distribution, Path dataFolder, int port, Secrets secrets) {
    this.distribution = distribution;
    this.dataFolder = dataFolder;
    this.data = dataFolder.resolve("postgresql");
    this.port = port;
    this.secrets = secrets;
    this.records = new PidRecords(dataFolder.resolve("run"));
    this.asOtherUser = UnprivilegedUser.prefix();
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public Path log() {
    return dataFolder.resolve("logs/postgresql.log");
  }

  @Override
  public void start() {
    if (!Files.exists(data)) {
      initialise();
    }
    UnprivilegedUser.own(data);
    ManagedProcess.freshLog(log());
    boolean started =
        Waits.until(
            OLD_SESSIONS,
            () -> {
              long before = Logs.size(log());
              process = ManagedProcess.start(launch(), records);
              return comesUp() || !sawOldSessions(before);
            });
    if (!started || !process.isAlive()) {
      stop();
      throw new StackException("PostgreSQL ended while it started.", log(), null);
    }
  }

  private boolean comesUp() {
    try {
      if (Waits.until(START, () -> !process.isAlive() || accepts())) {
        return process.isAlive();
      }
    } catch (StackException e) {
      stop();
      throw e;
    }
    stop();
    throw new StackException("PostgreSQL does not answer.", log(), null);
  }

  /**
   * After {@code kill -9} of the server its sessions live on until they notice, at the latest when
   * their statement ends. No server starts before the last has gone.
   */
  private boolean sawOldSessions(long before) {
    return !Logs.linesWith(log(), before, "pre-existing shared memory block").isEmpty();
  }

  /** Superuser's JDBC connection to a database of this server. */
  Connection connect(String database) throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", SUPERUSER);
    login.setProperty("password", secrets.get(Secrets.DATABASE_SUPERUSER));
    login.setProperty("connectTimeout", "5");
    return DriverManager.getConnection(url(database), login);
  }

  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  @Override
  public CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  @Override
  public void stop() {
    if (process == null) {
      return;
    }
    if (process.isAlive()) {
      stopFast();
    }
    process.awaitEnd(STOP);
  }

  void kill() {
    process.kill();
  }

  boolean accepts() {
    try (Connection connection = connect("postgres")) {
      return connection.isValid(5);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Stops in order what a killed launcher left running on this data folder. */
  void endLeftover() {
    if (records.living(RECORD).isPresent()) {
      stopFast();
    }
  }

  /** SIGTERM would let every open connection finish first, for as long as it likes. */
  private void stopFast() {
    runTool(
        "pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-t", "" + STOP.toSeconds(), "-s");
  }

  private void initialise() {
    Path fresh = dataFolder.resolve("postgresql.new");
    try {
      Folders.delete(fresh);
      Files.createDirectories(log().getParent());
      Folders.createPrivate(fresh);
      UnprivilegedUser.own(fresh);
      Path passwordFile = Secrets.newPrivateFile(dataFolder, "initdb");
      try {
        Files.writeString(passwordFile, secrets.get(Secrets.DATABASE_SUPERUSER));
        UnprivilegedUser.own(passwordFile);
        initdb(fresh, passwordFile);
      } finally {
        Files.delete(passwordFile);
      }
      Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StackException("Could not make a database: " + e.getMessage(), log(), e);
    }
  }

  private void initdb(Path fresh, Path passwordFile) {
    int status =
        runTool(
            "initdb",
            "-D",
            fresh.toString(),
            "-U",
            SUPERUSER,
            "--pwfile=" + passwordFile,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=icu",
            "--icu-locale=en-GB");
    if (status != 0) {
      throw new StackException("PostgreSQL's initdb failed.", log(), null);
    }
  }

  private int runTool(String tool, String... arguments) {
    List<String> command = new ArrayList<>(asOtherUser);
    command.add(distribution.resolve("bin").resolve(tool).toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(dataFolder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    try {
      return Java.statusOf(builder, TOOL);
    } catch (IOException e) {
      throw new StackException("Could not run PostgreSQL's " + tool + ".", log(), e);
    }
  }

  private ManagedProcess.Launch launch() {
    List<String> command = new ArrayList<>(asOtherUser);
    command.add(distribution.resolve("bin/postgres").toString());
    command.addAll(List.of("-D", data.toString()));
    settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
    return new ManagedProcess.Launch(RECORD, command, Map.of(), dataFolder, log(), "");
  }

  private Map<String, String> settings() {
    return Map.ofEntries(
        Map.entry("listen_addresses", "127.0.0.1"),
        Map.entry("port", Integer.toString(port)),
        Map.entry("unix_socket_directories", ""),
        Map.entry("max_connections", "120"),
        Map.entry("fsync", "on"),
        Map.entry("synchronous_commit", "on"),
        Map.entry("full_page_writes", "on"),
        Map.entry("password_encryption", "scram-sha-256"),
        Map.entry("timezone", "UTC"),
        Map.entry("log_timezone", "UTC"),
        // Values that somebody typed are nobody's business in a log.
        Map.entry("log_parameter_max_length", "0"),
        Map.entry("log_parameter_max_length_on_error", "0"),
        Map.entry("shared_preload_libraries", "pg_stat_statements"));
  }
}
