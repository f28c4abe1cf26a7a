package org.peersupport.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;

/**
 * The expanded distributions in {@code .cache}, made once per checkout and then only read.
 *
 * <p>Each is expanded and prepared beside its place and moved there whole, under a lock, so that
 * two starts at the same moment, or a start that is killed half-way, never leave half a
 * distribution where the next start would take it for a whole one.
 */
final class Distributions {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Path cache;
  private final Progress progress;
  private final Properties names = new Properties();

  Distributions(Path home, Progress progress) {
    this.cache = home.resolve(".cache");
    this.progress = progress;
    try (InputStream in = Distributions.class.getResourceAsStream("archives.properties")) {
      names.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A step between expanding and moving into place. */
  @FunctionalInterface
  interface Preparation {
    void prepare(Path expanded) throws IOException;
  }

  /** PostgreSQL's {@code bin}, {@code lib} and {@code share}. */
  Path postgres() {
    return prepared("PostgreSQL", "postgresql", expanded -> {});
  }

  /** Payara Server's {@code glassfish}, with its pristine domain. */
  Path payara() {
    return prepared("Payara Server", "payara", expanded -> {});
  }

  /** Keycloak, already built for PostgreSQL. */
  Path keycloak() {
    return prepared(
        "Keycloak", "keycloak", expanded -> KeycloakServer.build(expanded, cache, PATIENCE));
  }

  private Path prepared(String part, String name, Preparation preparation) {
    Path place = cache.resolve(names.getProperty(name + ".name"));
    if (Files.isDirectory(place)) {
      return place;
    }
    try (FileLock lock = FileLock.take(cache.resolve(name + ".lock"), PATIENCE)) {
      if (!Files.isDirectory(place)) {
        progress.say(part, "preparing, once for this checkout");
        expand(name, place, preparation);
      }
      return place;
    } catch (IOException e) {
      throw new StackException("Could not prepare " + part + ": " + e.getMessage(), e);
    }
  }

  private void expand(String name, Path place, Preparation preparation) throws IOException {
    String half = "half-" + name + "-";
    try (DirectoryStream<Path> abandoned = Files.newDirectoryStream(cache, half + "*")) {
      for (Path folder : abandoned) {
        Folders.delete(folder);
      }
    }
    Path archive = cache.resolve("archives").resolve(names.getProperty(name + ".archive"));
    if (!Files.exists(archive)) {
      throw new IOException(
          archive.getFileName() + " is missing. Build first: ./mvnw -pl stack package");
    }
    Path fresh = cache.resolve(half + UUID.randomUUID());
    if (archive.toString().endsWith(".zip")) {
      Archives.unzipWithoutTopFolder(archive, fresh);
    } else {
      Archives.untarFromJar(archive, fresh);
    }
    preparation.prepare(fresh);
    Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
  }
}
