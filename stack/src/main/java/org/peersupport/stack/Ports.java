package org.peersupport.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Loopback ports: whether they are free, and which are. */
final class Ports {
  /** Below the range from which Linux takes the local ports of outgoing connections. */
  private static final int LOWEST = 20_000;

  private static final int HIGHEST = 32_000;
  private static final Set<Integer> GIVEN = new HashSet<>();

  private Ports() {}

  /**
   * Refuses a port that something already listens on.
   *
   * @param use what it is for, in words for people
   * @param option the option that chooses another, such as {@code --http-port}
   */
  static void requireFree(int port, String use, String option) {
    if (!isFree(port)) {
      throw inUse(port, use, option);
    }
  }

  /** See {@link #requireFree}. */
  static StackException inUse(int port, String use, String option) {
    return new StackException(
        "Port %d, wanted for %s, is in use. Stop what uses it or choose another port with %s"
                .formatted(port, use, option)
            + " (or "
            + StackOptions.variable(option)
            + ").");
  }

  static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether something answers a connection on the port within {@code limit}. */
  static boolean answers(int port, Duration limit) {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) limit.toMillis());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** A port nobody listens on and that this process has not given out before. */
  static synchronized int free() {
    for (int attempt = 0; attempt < 1000; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
      if (isFree(port) && GIVEN.add(port)) {
        return port;
      }
    }
    throw new StackException("No free port found between " + LOWEST + " and " + HIGHEST + ".");
  }
}
