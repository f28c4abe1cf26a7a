package org.peersupport.stack;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The commands beside starting: each gives its exit status. */
final class Tasks {
  private static final String IMPORTER = "org.peersupport.finder.ImportPostcodes";

  private Tasks() {}

  /** Deploys the built application into the stack that runs on the data folder. */
  static int redeploy(StackOptions options) {
    Instant start = Instant.now();
    RunningStack running = running(options);
    Secrets secrets = Secrets.of(options.data());
    Path log = options.data().resolve("logs/payara.log");
    PayaraAdmin admin =
        new PayaraAdmin(running.adminPort(), secrets.get(Secrets.PAYARA_ADMIN), log);
    StandIn standIn = new StandIn(running.httpPort(), () -> AwayPage.of(options));
    Deployment deployment = new Deployment(admin, standIn, options, running.httpPort());
    // Whoever breaks this off does not leave the site deaf.
    Thread rescue = new Thread(deployment::listen, "psf-rescue");
    Runtime.getRuntime().addShutdownHook(rescue);
    deployment.replace(options.ear());
    Runtime.getRuntime().removeShutdownHook(rescue);
    String baseUrl = "http://localhost:" + running.httpPort();
    if (!Waits.until(Duration.ofSeconds(60), () -> PayaraServer.applicationAnswers(baseUrl))) {
      throw new StackException("Deployed, but the application does not answer.", log, null);
    }
    System.out.println("Redeployed in " + Stack.since(start) + ": " + baseUrl);
    return 0;
  }

  private static RunningStack running(StackOptions options) {
    if (!DataFolder.isTaken(options.data())) {
      throw new StackException(
          "No stack runs on the data folder " + options.data() + ". Start one with ./run");
    }
    return RunningStack.of(options.data())
        .orElseThrow(
            () -> new StackException("The stack is still starting; try again when ready."));
  }

  /** Runs the application's own importer against the stack's database, started if need be. */
  static int importPostcodes(StackOptions options, Path file) {
    if (DataFolder.isTaken(options.data())) {
      return runImporter(options, file, running(options).dbPort());
    }
    try (DataFolder folder = DataFolder.take(options.data(), Progress.console())) {
      folder.requireRoom(options.home());
      Ports.requireFree(options.dbPort(), "PostgreSQL", "--db-port");
      Secrets secrets = Secrets.of(options.data());
      Path distribution = new Distributions(options.home(), Progress.console()).postgres();
      PostgresServer server =
          new PostgresServer(distribution, options.data(), options.dbPort(), secrets);
      Thread stopper = new Thread(server::stop);
      Runtime.getRuntime().addShutdownHook(stopper);
      try {
        server.start();
        new Databases(server, secrets).makeApplication();
        return runImporter(options, file, options.dbPort());
      } finally {
        server.stop();
      }
    }
  }

  private static int runImporter(StackOptions options, Path file, int dbPort) {
    Secrets secrets = Secrets.of(options.data());
    String url = "jdbc:postgresql://127.0.0.1:" + dbPort + "/" + Databases.APPLICATION;
    Path libraries = null;
    try {
      libraries = Files.createTempDirectory("psf-import-");
      List<String> classPath = new ArrayList<>(jarsOf(options.ear(), libraries));
      classPath.add(Drivers.postgres().toString());
      ProcessBuilder importer =
          new ProcessBuilder(
                  Java.command(),
                  "-cp",
                  String.join(File.pathSeparator, classPath),
                  IMPORTER,
                  file.toAbsolutePath().toString())
              .inheritIO();
      importer.environment().putAll(ServerEnvironment.database(secrets, url));
      return importer.start().waitFor();
    } catch (IOException e) {
      throw new StackException("The importer could not be started: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while importing.", e);
    } finally {
      delete(libraries);
    }
  }

  /** The application's jars, so that the importer finds exactly what it finds when deployed. */
  private static List<String> jarsOf(Path ear, Path into) throws IOException {
    List<String> jars = new ArrayList<>();
    try (InputStream in = Files.newInputStream(ear);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".jar")) {
          Path jar = into.resolve(Path.of(entry.getName()).getFileName());
          Files.copy(zip, jar);
          jars.add(jar.toString());
        }
      }
    }
    return jars;
  }

  private static void delete(Path folder) {
    try {
      if (folder != null) {
        Folders.delete(folder);
      }
    } catch (IOException e) {
      System.err.println("Could not delete " + folder + ": " + e.getMessage());
    }
  }
}
