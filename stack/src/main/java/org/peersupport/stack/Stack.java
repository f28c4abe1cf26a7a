package org.peersupport.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL, Keycloak and Payara Server with the application, running on this machine.
 *
 * <p>Keycloak and the application both need the database, and nothing else has to wait for anything
 * else; only the very first start without demonstration data deploys after Keycloak is up, because
 * the application then creates the first administrator there. Stopped in the opposite order.
 *
 * <p>Parts that die are started again, see {@link Supervisor}.
 */
public final class Stack implements AutoCloseable {
  private final StackOptions options;
  private final Progress progress;
  private final Optional<FirstAdministrator> firstAdministrator;
  private final CompletableFuture<StackException> failure = new CompletableFuture<>();
  private final CompletableFuture<Void> databaseReady = new CompletableFuture<>();
  private final CompletableFuture<Void> keycloakReady = new CompletableFuture<>();
  private final ExecutorService starters = Executors.newFixedThreadPool(3);
  private final Supervisor supervisor;
  private final StandIn standIn;
  private DataFolder folder;
  private Secrets secrets;
  private volatile PostgresServer postgres;
  private volatile KeycloakServer keycloak;
  private volatile PayaraServer payara;
  private volatile boolean closed;

  Stack(StackOptions options, Progress progress, Optional<FirstAdministrator> firstAdministrator) {
    this.options = options;
    this.progress = progress;
    this.firstAdministrator = firstAdministrator;
    this.supervisor = new Supervisor(progress, failure::complete);
    this.standIn = new StandIn(options.httpPort(), () -> AwayPage.of(options));
  }

  /**
   * Starts one without a word and returns when the application answers.
   *
   * @throws StackException when it does not come up; nothing of it runs any more then
   */
  public static Stack start(StackOptions options) {
    TemporaryFolders.sweep();
    Stack stack = new Stack(options, Progress.SILENT, Optional.empty());
    stack.begin();
    return stack;
  }

  /** See {@link #start(StackOptions)}. */
  void begin() {
    try {
      prepare();
      startAll();
      rememberComplete();
    } catch (RuntimeException e) {
      close();
      throw e;
    } catch (IOException e) {
      close();
      throw new UncheckedIOException(e);
    }
  }

  private void prepare() throws IOException {
    folder = DataFolder.take(options.data(), progress);
    if (options.reset()) {
      folder.reset();
    }
    folder.requireRoom(options.home());
    Ports.requireFree(options.httpPort(), "the application", "--http-port");
    Ports.requireFree(options.keycloakPort(), "Keycloak", "--keycloak-port");
    Ports.requireFree(options.dbPort(), "PostgreSQL", "--db-port");
    standIn.open();
    String demo = folder.instance().getProperty("demo", "" + options.demo());
    if (!demo.equals("" + options.demo())) {
      throw new StackException(
          "The data folder %s was made %s demonstration data. Start it the same way, forget it with"
                  .formatted(options.data(), demo.equals("true") ? "with" : "without")
              + " --reset, or choose another with --data.");
    }
    secrets = Secrets.of(options.data());
  }

  private void startAll() {
    ExecutorCompletionService<Void> starts = new ExecutorCompletionService<>(starters);
    starts.submit(this::startDatabaseFirst, null);
    starts.submit(this::startKeycloakFirst, null);
    starts.submit(this::startPayaraFirst, null);
    try {
      for (int part = 0; part < 3; part++) {
        starts.take().get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof StackException known
          ? known
          : new StackException("The stack did not start: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while starting.", e);
    }
  }

  private void startDatabaseFirst() {
    Instant start = Instant.now();
    Path distribution = new Distributions(options.home(), progress).postgres();
    postgres = new PostgresServer(distribution, options.data(), options.dbPort(), secrets);
    up(postgres, start);
    Databases databases = new Databases(postgres, secrets);
    databases.makeApplication();
    databases.makeKeycloak();
    databaseReady.complete(null);
  }

  private void startKeycloakFirst() {
    Instant start = Instant.now();
    Path distribution = new Distributions(options.home(), progress).keycloak();
    await(databaseReady);
    keycloak = new KeycloakServer(distribution, options, secrets, postgres.url(Databases.KEYCLOAK));
    up(keycloak, start);
    moveAddresses();
    keycloakReady.complete(null);
  }

  private void startPayaraFirst() {
    Instant start = Instant.now();
    Path distribution = new Distributions(options.home(), progress).payara();
    payara =
        new PayaraServer(
            distribution,
            options,
            secrets,
            ServerEnvironment.of(options, secrets, jdbcUrl(), firstAdministrator),
            () -> {
              await(databaseReady);
              if (firstAdministrator.isPresent()) {
                await(keycloakReady);
              }
            },
            standIn);
    up(payara, start);
  }

  private void up(Part part, Instant start) {
    part.start();
    progress.say(part.name(), "ready in " + since(start));
    supervisor.watch(part);
  }

  /**
   * The realms are imported once, with the addresses and the kind of that start. Where this start's
   * addresses are others, Keycloak has to be told.
   */
  private void moveAddresses() {
    Properties instance = folder.instance();
    String base = instance.getProperty("url.base", options.baseUrl());
    String sso = instance.getProperty("url.keycloak", options.keycloakUrl());
    if (!base.equals(options.baseUrl()) || !sso.equals(options.keycloakUrl())) {
      new KeycloakAddresses(options, secrets).replace(base, sso);
      progress.say("Keycloak", "moved to the new addresses");
    }
    instance.setProperty("url.base", options.baseUrl());
    instance.setProperty("url.keycloak", options.keycloakUrl());
    instance.setProperty("demo", "" + options.demo());
    folder.remember(instance);
  }

  private void rememberComplete() {
    Properties instance = folder.instance();
    instance.setProperty(DataFolder.COMPLETE, "true");
    folder.remember(instance);
  }

  private static void await(CompletableFuture<Void> event) {
    try {
      event.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while starting.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  static String since(Instant start) {
    return Math.max(1, Duration.between(start, Instant.now()).toSeconds()) + " s";
  }

  /** Where the application answers, without a slash at the end. */
  public String baseUrl() {
    return options.baseUrl();
  }

  /** Where Keycloak answers, without a slash at the end. */
  public String keycloakUrl() {
    return options.keycloakUrl();
  }

  /** The application's database. */
  public String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + options.dbPort() + "/" + Databases.APPLICATION;
  }

  /** {@code psf_app}, which the application works as. */
  public Credentials appCredentials() {
    return new Credentials(Databases.APPLICATION_ROLE, secrets.get(Secrets.DATABASE_APPLICATION));
  }

  /** {@code psf_owner}, which owns the schema. */
  public Credentials ownerCredentials() {
    return new Credentials(Databases.OWNER_ROLE, secrets.get(Secrets.DATABASE_OWNER));
  }

  /** PostgreSQL's superuser. */
  public Credentials superuserCredentials() {
    return new Credentials(PostgresServer.SUPERUSER, secrets.get(Secrets.DATABASE_SUPERUSER));
  }

  /** The administrator of Keycloak's master realm. */
  public Credentials keycloakAdminCredentials() {
    return new Credentials(KeycloakServer.MASTER_ADMIN, secrets.get(Secrets.KEYCLOAK_MASTER));
  }

  /** The client the application invites people with, as user and password. */
  public Credentials adminClientCredentials() {
    return new Credentials("peer-support-admin", secrets.get(Secrets.ADMIN_CLIENT));
  }

  Optional<FirstAdministrator> firstAdministrator() {
    return firstAdministrator;
  }

  public StackOptions options() {
    return options;
  }

  public Path postgresLog() {
    return postgres.log();
  }

  public Path keycloakLog() {
    return keycloak.log();
  }

  public Path payaraLog() {
    return payara.log();
  }

  /** {@code kill -9} of PostgreSQL. The supervisor starts it again, as it would for anybody. */
  public void killDatabase() {
    postgres.kill();
  }

  /** Returns when PostgreSQL takes connections again; after a minute it is an error. */
  public void awaitDatabase() {
    if (!Waits.until(Duration.ofMinutes(1), postgres::accepts)) {
      throw new StackException("PostgreSQL did not come back.", postgres.log(), null);
    }
  }

  /** Stops PostgreSQL until {@link #startDatabase()}, to see how the application bears that. */
  public void stopDatabase() {
    stop(postgres);
  }

  public void startDatabase() {
    startAgain(postgres);
  }

  /** Stops Keycloak until {@link #startKeycloak()}. */
  public void stopKeycloak() {
    stop(keycloak);
  }

  public void startKeycloak() {
    startAgain(keycloak);
  }

  /** {@code kill -9} of Payara Server. The supervisor starts it again, as it would for anybody. */
  public void killPayara() {
    payara.kill();
  }

  /**
   * Deploys an archive in place of what is deployed, and returns when the application answers.
   *
   * @throws StackException when it does not deploy; then a page stands in its place
   */
  public void deploy(Path ear) {
    payara.deploy(ear);
  }

  private void stop(Part part) {
    supervisor.release(part);
    part.stop();
  }

  private void startAgain(Part part) {
    part.start();
    supervisor.watch(part);
  }

  /** Waits for the moment when a part will not stay up, and says why. */
  StackException awaitFailure() throws InterruptedException {
    try {
      return failure.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean isClosed() {
    return closed;
  }

  /** Stops all, in order; safe to call twice, and from another thread while it starts. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    starters.shutdownNow();
    supervisor.close();
    try {
      if (!starters.awaitTermination(1, TimeUnit.MINUTES)) {
        progress.say("Stack", "a start under way does not stop");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    standIn.close();
    for (Part part : partsInStoppingOrder()) {
      part.stop();
      progress.say(part.name(), "stopped");
    }
    if (folder != null) {
      RunningStack.forget(options.data());
      folder.close();
    }
    if (options.temporary()) {
      deleteData();
    }
  }

  private List<Part> partsInStoppingOrder() {
    return java.util.stream.Stream.<Part>of(payara, keycloak, postgres)
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  private void deleteData() {
    try {
      Folders.delete(options.data());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
