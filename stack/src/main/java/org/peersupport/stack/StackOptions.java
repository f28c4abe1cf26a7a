package org.peersupport.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a stack is started with.
 *
 * @param home the checkout, whose {@code .cache} holds the distributions
 * @param data the folder that keeps databases, secrets and logs
 * @param httpPort where the application answers
 * @param keycloakPort where people sign in
 * @param dbPort where PostgreSQL listens
 * @param demo whether the demonstration's realm, accounts and data are loaded
 * @param reset whether to forget what the data folder holds
 * @param ear the application
 * @param temporary whether the data folder is deleted when the stack is closed
 * @param environment added to what Payara Server is started with, and winning over it
 */
public record StackOptions(
    Path home,
    Path data,
    int httpPort,
    int keycloakPort,
    int dbPort,
    boolean demo,
    boolean reset,
    Path ear,
    boolean temporary,
    Map<String, String> environment) {

  static final int HTTP_PORT = 8080;
  static final int KEYCLOAK_PORT = 8180;
  static final int DB_PORT = 54329;

  /** The data folders of tests are named so, and those of killed tests are swept up by that. */
  static final String TEMPORARY_PREFIX = "psf-test-";

  /** Defaults of {@code ./run} for a checkout. */
  public static StackOptions defaults(Path home) {
    return new StackOptions(
        home,
        home.resolve(".data"),
        HTTP_PORT,
        KEYCLOAK_PORT,
        DB_PORT,
        true,
        false,
        home.resolve("ear/target/peer-support-framework.ear"),
        false,
        Map.of());
  }

  /** Free ports, demonstration data and a data folder of its own that goes when it is closed. */
  public static StackOptions forTests() {
    StackOptions base = defaults(checkout());
    return new StackOptions(
        base.home(),
        temporaryFolder(),
        Ports.free(),
        Ports.free(),
        Ports.free(),
        true,
        false,
        base.ear(),
        true,
        Map.of());
  }

  /** The same with another application, for tests of the stack itself. */
  public StackOptions withEar(Path other) {
    return new StackOptions(
        home, data, httpPort, keycloakPort, dbPort, demo, reset, other, temporary, environment);
  }

  /** The same on a data folder that stays. */
  public StackOptions withData(Path other) {
    return new StackOptions(
        home, other, httpPort, keycloakPort, dbPort, demo, reset, ear, false, environment);
  }

  /** The same with or without demonstration data. */
  public StackOptions withDemo(boolean wanted) {
    return new StackOptions(
        home, data, httpPort, keycloakPort, dbPort, wanted, reset, ear, temporary, environment);
  }

  /** The same with one more environment variable for Payara Server. */
  public StackOptions withEnvironment(String name, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(name, value);
    return new StackOptions(
        home, data, httpPort, keycloakPort, dbPort, demo, reset, ear, temporary, Map.copyOf(more));
  }

  /** {@code PSF_HTTP_PORT} for {@code --http-port}. */
  static String variable(String option) {
    return "PSF_" + option.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
  }

  String baseUrl() {
    return "http://localhost:" + httpPort;
  }

  String keycloakUrl() {
    return "http://localhost:" + keycloakPort;
  }

  /**
   * The checkout that this runs from: {@code psf.home}, or the nearest folder above that is one.
   */
  static Path checkout() {
    String named = System.getProperty("psf.home");
    if (named != null) {
      return Path.of(named).toAbsolutePath().normalize();
    }
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("stack/pom.xml"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new StackException("Start this inside the checkout, or name it with -Dpsf.home=….");
    }
    return folder;
  }

  static Path temporaryFolder() {
    try {
      return Files.createTempDirectory(TEMPORARY_PREFIX);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
