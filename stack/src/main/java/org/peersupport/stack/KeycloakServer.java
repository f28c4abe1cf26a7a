package org.peersupport.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Keycloak in production mode on a loopback port, on the stack's PostgreSQL.
 *
 * <p>Each stack gets a home of its own made of links into the shared distribution, so that the
 * realm files, which carry secrets once they are filled, are nobody else's. Its start script is not
 * used: it puts a shell between the server and its supervisor.
 */
final class KeycloakServer implements Part {
  static final String MASTER_ADMIN = "master-admin";
  private static final Duration START = Duration.ofMinutes(4);
  private static final Duration STOP = Duration.ofSeconds(20);
  private static final String[] SHARED = {"bin", "conf", "lib", "providers", "themes"};

  private final Path distribution;
  private final StackOptions options;
  private final Secrets secrets;
  private final String databaseUrl;
  private final Path home;
  private final PidRecords records;
  private volatile ManagedProcess process;

  KeycloakServer(Path distribution, StackOptions options, Secrets secrets, String databaseUrl) {
    this.distribution = distribution;
    this.options = options;
    this.secrets = secrets;
    this.databaseUrl = databaseUrl;
    this.home = options.data().resolve("keycloak");
    this.records = new PidRecords(options.data().resolve("run"));
  }

  /**
   * Bakes the choices that Keycloak fixes at build time into an expanded distribution, which makes
   * every later start quick. Takes half a minute.
   */
  static void build(Path expanded, Path workingFolder, Duration limit) throws IOException {
    Path log = workingFolder.resolve("keycloak-build.log");
    List<String> command = new ArrayList<>(jvm(expanded));
    command.addAll(List.of("build", "--db=postgres"));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(workingFolder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("KC_"));
    if (Java.statusOf(builder, limit) != 0) {
      throw new StackException("Keycloak's build step failed.", log, null);
    }
  }

  @Override
  public String name() {
    return "Keycloak";
  }

  @Override
  public Path log() {
    return options.data().resolve("logs/keycloak.log");
  }

  @Override
  public void start() {
    ManagedProcess.freshLog(log());
    RealmFiles realms = new RealmFiles(options, secrets);
    try {
      makeHome();
      realms.writeTo(home.resolve("data/import"));
      process = ManagedProcess.start(launch(), records);
      awaitRealm();
    } catch (IOException e) {
      throw new StackException("Could not prepare Keycloak: " + e.getMessage(), log(), e);
    } catch (StackException e) {
      stop();
      throw e;
    } finally {
      realms.deleteFrom(home.resolve("data/import"));
    }
  }

  @Override
  public CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  @Override
  public void stop() {
    if (process != null) {
      process.stop(STOP);
    }
  }

  /** Whether people can sign in. */
  boolean serves() {
    URI realm = URI.create(options.keycloakUrl() + "/realms/" + RealmFiles.REALM);
    return Http.status(realm, Duration.ofSeconds(5)) == 200;
  }

  private void makeHome() throws IOException {
    Folders.createPrivate(home);
    for (String name : SHARED) {
      Path link = home.resolve(name);
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, distribution.resolve(name));
    }
  }

  private static List<String> jvm(Path home) {
    return List.of(
        Java.command(),
        "-Xms64m",
        "-Xmx512m",
        "-XX:MetaspaceSize=96M",
        "-XX:MaxMetaspaceSize=256m",
        "-XX:+ExitOnOutOfMemoryError",
        // A handful of people sign in here: a quick start is worth more than a high throughput.
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Dfile.encoding=UTF-8",
        "-Duser.language=en",
        "-Duser.country=GB",
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory"
            + "=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
        "--add-opens=java.base/java.util=ALL-UNNAMED",
        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
        "--add-opens=java.base/java.security=ALL-UNNAMED",
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        "--enable-native-access=ALL-UNNAMED",
        "-Dkc.home.dir=" + home,
        "-Djboss.server.config.dir=" + home.resolve("conf"),
        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
        "-Dpicocli.disable.closures=true",
        "-Dquarkus-log-max-startup-records=10000",
        // Without it everybody who signs in after the database was away meets a dead connection.
        "-Dquarkus.datasource.jdbc.validate-on-borrow=true",
        "-cp",
        home.resolve("lib/quarkus-run.jar").toString(),
        "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
  }

  private ManagedProcess.Launch launch() {
    List<String> command = new ArrayList<>(jvm(home));
    command.addAll(
        List.of(
            "start",
            "--optimized",
            "--import-realm",
            "--cache=local",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + options.keycloakPort(),
            "--hostname=" + options.keycloakUrl(),
            "--db-url=" + databaseUrl,
            "--db-username=" + Databases.KEYCLOAK,
            "--db-pool-max-size=30"));
    // Passwords go by environment: a command line is for everybody on the machine to read.
    Map<String, String> environment =
        Map.of(
            "KC_DB_PASSWORD", secrets.get(Secrets.DATABASE_KEYCLOAK),
            "KC_BOOTSTRAP_ADMIN_USERNAME", MASTER_ADMIN,
            "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(Secrets.KEYCLOAK_MASTER));
    return new ManagedProcess.Launch("keycloak", command, environment, home, log(), "");
  }

  private void awaitRealm() {
    boolean up = Waits.until(START, () -> !process.isAlive() || serves());
    if (!up || !process.isAlive()) {
      throw new StackException(
          up ? "Keycloak ended while it started." : "Keycloak's realm does not answer.",
          log(),
          null);
    }
  }
}
