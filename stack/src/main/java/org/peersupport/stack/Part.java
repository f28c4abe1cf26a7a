package org.peersupport.stack;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** One of the servers, as the supervisor sees it. */
interface Part {
  /** As people know it, such as {@code Payara Server}. */
  String name();

  /** Where it writes what it does. */
  Path log();

  /**
   * Starts it and returns when it serves.
   *
   * @throws StackException when it does not come up; nothing of it runs any more then
   */
  void start();

  /** Completed when the process that {@link #start()} started has ended, for whatever reason. */
  CompletableFuture<Process> onExit();

  /** Stops it in its orderly way and waits for that; no error when it does not run. */
  void stop();
}
