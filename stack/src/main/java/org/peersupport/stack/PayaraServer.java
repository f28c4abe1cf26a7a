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
import java.util.function.BooleanSupplier;

/**
 * Payara Server with the EAR, on a loopback port.
 *
 * <p>{@code asadmin} only tells the command line; the server is started from it directly, as a
 * child that can be supervised. It serves when the application answers, not when the port does.
 */
final class PayaraServer implements Part {
  /** What the application begins its reasons with when it refuses to start. */
  static final String STARTUP_MARKER = "PSF-STARTUP:";

  private static final Duration START = Duration.ofMinutes(3);
  private static final Duration ANSWER = Duration.ofSeconds(90);
  private static final Duration TOOL = Duration.ofMinutes(1);
  private static final Duration STOP = Duration.ofSeconds(25);

  private final Path distribution;
  private final StackOptions options;
  private final Secrets secrets;
  private final Map<String, String> environment;
  private final Runnable beforeDeployment;
  private final StandIn standIn;
  private final PayaraDomain domain;
  private final PidRecords records;
  private volatile int adminPort;
  private volatile ManagedProcess process;

  /**
   * Not started yet.
   *
   * @param beforeDeployment returns when what the application needs is there; the server itself
   *     starts without waiting for it
   * @param standIn answers on the application's port whenever the application does not
   */
  PayaraServer(
      Path distribution,
      StackOptions options,
      Secrets secrets,
      Map<String, String> environment,
      Runnable beforeDeployment,
      StandIn standIn) {
    this.distribution = distribution;
    this.options = options;
    this.secrets = secrets;
    this.environment = environment;
    this.beforeDeployment = beforeDeployment;
    this.standIn = standIn;
    this.domain = new PayaraDomain(options.data().resolve("payara"), log());
    this.records = new PidRecords(options.data().resolve("run"));
  }

  @Override
  public String name() {
    return "Payara Server";
  }

  @Override
  public Path log() {
    return options.data().resolve("logs/payara.log").toAbsolutePath();
  }

  /** What the server prints before its own log is open. */
  Path consoleLog() {
    return options.data().resolve("logs/payara-console.log");
  }

  @Override
  public void start() {
    standIn.open();
    ManagedProcess.freshLog(log());
    ManagedProcess.freshLog(consoleLog());
    Path glassfish = distribution.resolve("glassfish");
    adminPort = Ports.free();
    try {
      domain.make(
          glassfish,
          Drivers.postgres(),
          options.httpPort(),
          adminPort,
          secrets.get(Secrets.PAYARA_ADMIN));
      process = ManagedProcess.start(launch(glassfish), records);
      PayaraAdmin admin = admin();
      await(START, admin::answers, "Payara Server does not answer.");
      beforeDeployment.run();
      deployment().first();
      awaitApplication();
    } catch (IOException e) {
      throw new StackException("Could not prepare Payara Server: " + e.getMessage(), log(), e);
    } catch (RuntimeException e) {
      stopProcess();
      throw e;
    }
  }

  @Override
  public CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  @Override
  public void stop() {
    standIn.close();
    stopProcess();
  }

  /** {@code kill -9}, to see what people meet then. */
  void kill() {
    process.kill();
  }

  /** Deploys an archive in place of what is deployed; see {@link Deployment#replace}. */
  void deploy(Path ear) {
    deployment().replace(ear);
    awaitApplication();
  }

  private Deployment deployment() {
    return new Deployment(admin(), standIn, options, options.httpPort());
  }

  private void stopProcess() {
    if (process != null) {
      process.stop(STOP);
    }
  }

  private PayaraAdmin admin() {
    return new PayaraAdmin(adminPort, secrets.get(Secrets.PAYARA_ADMIN), log());
  }

  private void awaitApplication() {
    await(ANSWER, () -> applicationAnswers(options.baseUrl()), "The application does not answer.");
    new RunningStack(ProcessHandle.current().pid(), options.httpPort(), adminPort, options.dbPort())
        .write(options.data());
  }

  /** Whether the front page is served. */
  static boolean applicationAnswers(String baseUrl) {
    return Http.status(URI.create(baseUrl + "/"), Duration.ofSeconds(15)) == 200;
  }

  private void await(Duration limit, BooleanSupplier answers, String otherwise) {
    boolean up = Waits.until(limit, () -> !process.isAlive() || answers.getAsBoolean());
    if (!process.isAlive()) {
      Path telling = Files.exists(log()) ? log() : consoleLog();
      throw new StackException("Payara Server ended while it started.", telling, null);
    }
    if (!up) {
      throw new StackException(otherwise, log(), null);
    }
  }

  private ManagedProcess.Launch launch(Path glassfish) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Java.command());
    List<String> told = commandLine(glassfish);
    command.addAll(told.subList(1, told.size()));
    // The server reads the password of its keystore, which holds nothing of ours, from its input.
    String input = "AS_ADMIN_MASTERPASSWORD=changeit\n";
    return new ManagedProcess.Launch(
        "payara", command, environment, domain.folder(), consoleLog(), input);
  }

  /** What {@code asadmin start-domain} would run: one argument a line, between two lines of its. */
  private List<String> commandLine(Path glassfish) throws IOException {
    Path answer = domain.folder().resolve("command-line");
    ProcessBuilder asadmin =
        new ProcessBuilder(
                Java.command(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                glassfish.resolve("lib/client/appserver-cli.jar").toString(),
                "start-domain",
                "--dry-run",
                "--domaindir",
                domain.folder().getParent().toString(),
                PayaraDomain.NAME)
            .redirectErrorStream(true)
            .redirectOutput(answer.toFile());
    int status = Java.statusOf(asadmin, TOOL);
    String told = Files.readString(answer);
    if (status != 0) {
      throw new IOException("asadmin said: " + told.strip());
    }
    return told.lines()
        .dropWhile(line -> !line.endsWith("/java"))
        .takeWhile(line -> !line.startsWith("Command start-domain"))
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
