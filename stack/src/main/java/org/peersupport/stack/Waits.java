package org.peersupport.stack;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for conditions, never for an amount of time. */
public final class Waits {
  private static final Duration EVERY = Duration.ofMillis(100);

  private Waits() {}

  /**
   * Polls ten times a second until the condition holds.
   *
   * @return whether it held before {@code limit} was over
   * @throws StackException when the thread is interrupted; its interrupt flag stays set
   */
  public static boolean until(Duration limit, BooleanSupplier condition) {
    long end = System.nanoTime() + limit.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      try {
        TimeUnit.MILLISECONDS.sleep(EVERY.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new StackException("Interrupted while waiting.", e);
      }
    }
    return true;
  }
}
