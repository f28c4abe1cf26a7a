package org.peersupport.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Runs tools, and knows the Java that the servers are started with: the one this runs on. */
final class Java {
  private Java() {}

  static String command() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /**
   * Runs a tool that asks nothing to its end.
   *
   * @return its exit status; not 0 when it had to be ended because {@code limit} was over
   * @throws StackException when this thread is interrupted; the tool is ended then as well
   */
  static int statusOf(ProcessBuilder tool, Duration limit) throws IOException {
    Process running = tool.start();
    try {
      running.getOutputStream().close();
      running.waitFor(limit.toSeconds(), TimeUnit.SECONDS);
      return running.isAlive() ? 1 : running.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted in " + tool.command().get(0), e);
    } finally {
      running.destroyForcibly();
    }
  }
}
