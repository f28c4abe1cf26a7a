package org.peersupport.incontainer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.peersupport.stack.Credentials;
import org.peersupport.stack.TestDatabase;

/**
 * The server of the in-container tests: Payara Micro with the pool the deployment guide describes,
 * on a real PostgreSQL, on a free port of this machine only, in a folder of its own. Arquillian
 * starts and stops it; this makes what it reads, and takes everything away in the end. Its log
 * stays in {@code target/in-container/server0.log}.
 */
final class Server {
  private static Server running;

  private final ServerFolder folder;
  private final TestDatabase database;

  private Server(ServerFolder folder, TestDatabase database) {
    this.folder = folder;
    this.database = database;
  }

  /** Starts the database and tells the adapter, by system properties, how to start the server. */
  static Server prepare() {
    try {
      running = new Server(ServerFolder.make(), TestDatabase.start());
      running.write();
      return running;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What to call the archive. */
  static String archive() {
    return running.folder.archive();
  }

  /** What Maven put beside the classes. */
  static Path target() {
    return Path.of(System.getProperty("psf.target"));
  }

  /** Stops the database and deletes what was written. */
  void clearUp() {
    database.close();
    try {
      folder.delete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write() throws IOException {
    Path commands = Files.write(folder.resolve("pre-boot"), poolCommands());
    Path settings = folder.resolve("settings.properties");
    try (Writer file = Files.newBufferedWriter(settings)) {
      settings().store(file, null);
    }
    Path log = target().resolve("in-container/server%g.log");
    Files.createDirectories(log.getParent());
    Files.deleteIfExists(log.resolveSibling("server0.log"));
    List<String> options = new ArrayList<>();
    options.addAll(List.of("--rootDir", folder.resolve("root").toString()));
    options.addAll(List.of("--prebootcommandfile", commands.toString()));
    options.addAll(List.of("--systemProperties", settings.toString()));
    options.addAll(List.of("--addLibs", driver().toString()));
    options.addAll(List.of("--logToFile", log.toString()));
    options.addAll(List.of("--port", Integer.toString(freePort())));
    System.setProperty("payara.extraMicroOptions", String.join(" ", options));
    System.setProperty(
        "payara.cmdOptions",
        "-Xmx512m -Djava.net.preferIPv4Stack=true -Dfile.encoding=UTF-8 -Duser.timezone=UTC");
    System.setProperty("payara.microJar", System.getProperty("psf.micro"));
  }

  private List<String> poolCommands() {
    Credentials app = database.appCredentials();
    String properties =
        "url=%s:user=%s:password=%s:stringType=unspecified"
            .formatted(database.jdbcUrl().replace(":", "\\:"), app.user(), app.password());
    return List.of(
        "set configs.config.server-config.network-config.network-listeners.network-listener"
            + ".http-listener.address=127.0.0.1",
        "create-jdbc-connection-pool --restype javax.sql.DataSource"
            + " --datasourceclassname org.postgresql.ds.PGSimpleDataSource"
            + " --steadypoolsize 2 --maxpoolsize 16 --isolationlevel read-committed"
            + " --property "
            + properties
            + " psf-pool",
        "create-jdbc-resource --connectionpoolid psf-pool jdbc/psf");
  }

  private Properties settings() {
    Credentials app = database.appCredentials();
    Credentials owner = database.ownerCredentials();
    Properties settings = new Properties();
    settings.putAll(
        Map.of(
            "PSF_BASE_URL", "http://localhost:8080",
            "PSF_DB_URL", database.jdbcUrl(),
            "PSF_DB_USER", app.user(),
            "PSF_DB_PASSWORD", app.password(),
            "PSF_DB_OWNER_USER", owner.user(),
            "PSF_DB_OWNER_PASSWORD", owner.password()));
    settings.putAll(
        Map.of(
            "PSF_OIDC_ISSUER", "http://localhost:9/realms/nobody",
            "PSF_OIDC_CLIENT_ID", "nobody",
            "PSF_OIDC_CLIENT_SECRET", "nothing",
            "PSF_KEYCLOAK_ADMIN_URL", "http://localhost:9",
            "PSF_KEYCLOAK_ADMIN_CLIENT_ID", "nobody",
            "PSF_KEYCLOAK_ADMIN_CLIENT_SECRET", "nothing",
            "PSF_NODE_NAME", "in-container",
            "PSF_DEMO", "false"));
    return settings;
  }

  private static Path driver() {
    return Jars.of(org.postgresql.Driver.class).toPath();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
