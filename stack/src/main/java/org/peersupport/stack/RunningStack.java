package org.peersupport.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * What another command has to know of the stack that runs on a data folder.
 *
 * @param launcher the launcher's process number
 * @param httpPort where the application answers
 * @param adminPort where Payara Server takes commands; another one at every start
 * @param dbPort where PostgreSQL listens
 */
record RunningStack(long launcher, int httpPort, int adminPort, int dbPort) {

  static Optional<RunningStack> of(Path dataFolder) {
    Path file = file(dataFolder);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      values.load(reader);
      return Optional.of(
          new RunningStack(
              Long.parseLong(values.getProperty("launcher")),
              Integer.parseInt(values.getProperty("http.port")),
              Integer.parseInt(values.getProperty("admin.port")),
              Integer.parseInt(values.getProperty("db.port"))));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** For a message: {@code (process 4711, http://localhost:8080)}, or nothing when unknown. */
  static String describe(Path dataFolder) {
    return of(dataFolder)
        .map(
            stack ->
                " (process %d, http://localhost:%d)".formatted(stack.launcher(), stack.httpPort()))
        .orElse("");
  }

  void write(Path dataFolder) {
    Properties values = new Properties();
    values.setProperty("launcher", Long.toString(launcher));
    values.setProperty("http.port", Integer.toString(httpPort));
    values.setProperty("admin.port", Integer.toString(adminPort));
    values.setProperty("db.port", Integer.toString(dbPort));
    try {
      Files.createDirectories(file(dataFolder).getParent());
      try (Writer writer = Files.newBufferedWriter(file(dataFolder))) {
        values.store(writer, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void forget(Path dataFolder) {
    try {
      Files.deleteIfExists(file(dataFolder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(Path dataFolder) {
    return dataFolder.resolve("run/stack.properties");
  }
}
