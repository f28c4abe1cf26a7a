package org.peersupport.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Puts the application into a running Payara Server so that people on its port are answered at
 * every moment: the server lets go of the port, the stand-in answers until the deployment is over,
 * and then the server listens again. What did not deploy leaves a page in its place.
 */
final class Deployment {
  private static final Duration LET_GO = Duration.ofSeconds(10);

  private final PayaraAdmin admin;
  private final StandIn standIn;
  private final StackOptions options;
  private final int httpPort;

  /**
   * Nothing is done yet.
   *
   * @param httpPort the port the stand-in and the server share
   */
  Deployment(PayaraAdmin admin, StandIn standIn, StackOptions options, int httpPort) {
    this.admin = admin;
    this.standIn = standIn;
    this.options = options;
    this.httpPort = httpPort;
  }

  /**
   * Deploys into a server that does not listen yet, the stand-in being open, and lets it listen.
   *
   * @throws StackException when it does not deploy; the stand-in goes on answering then
   */
  void first() {
    admin.deploy(options.ear());
    listen();
  }

  /**
   * Deploys an archive in place of what is deployed.
   *
   * @throws StackException when it does not deploy, with the application's own reasons
   */
  void replace(Path ear) {
    admin.listen(false);
    try {
      if (Waits.until(LET_GO, () -> Ports.isFree(httpPort))) {
        standIn.open();
      }
      admin.clearPlace();
      admin.deploy(ear);
    } finally {
      settle();
    }
  }

  private void settle() {
    try {
      if (!admin.isDeployed()) {
        leavePage();
      }
    } finally {
      listen();
    }
  }

  /** Lets the server have the port; does no harm where it has it. */
  void listen() {
    standIn.close();
    admin.listen(true);
  }

  private void leavePage() {
    Path war = options.data().resolve("run/stand-in.war");
    try {
      AwayPage.writeApplication(war, AwayPage.of(options));
    } catch (IOException e) {
      throw new StackException("Could not write " + war + ": " + e.getMessage(), e);
    }
    admin.putInPlace(war);
  }
}
