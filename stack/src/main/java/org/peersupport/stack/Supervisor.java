package org.peersupport.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Starts a part again when it dies, up to three times within ten minutes. One that will not stay up
 * is reported, once, and then it is for the owner to stop the rest.
 */
final class Supervisor implements AutoCloseable {
  static final int RESTARTS = 3;
  static final Duration WITHIN = Duration.ofMinutes(10);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Progress progress;
  private final Consumer<StackException> giveUp;
  private final Map<Part, Watch> watches = new ConcurrentHashMap<>();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "psf-supervisor");
            thread.setDaemon(true);
            return thread;
          });

  Supervisor(Progress progress, Consumer<StackException> giveUp) {
    this.progress = progress;
    this.giveUp = giveUp;
  }

  /** Looks after a part that has just been started. */
  void watch(Part part) {
    Watch watch = new Watch(part);
    watches.put(part, watch);
    watch.follow();
  }

  /** From now on the part may end without being started again. */
  void release(Part part) {
    Watch watch = watches.remove(part);
    if (watch != null) {
      watch.wanted = false;
    }
  }

  /** Starts nothing again any more; returns when a restart under way has been broken off. */
  @Override
  public void close() {
    watches.keySet().forEach(this::release);
    threads.shutdownNow();
    try {
      if (!threads.awaitTermination(30, TimeUnit.SECONDS)) {
        progress.say("Supervisor", "a restart under way does not stop");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Watch {
    private final Part part;
    private final Deque<Instant> deaths = new ArrayDeque<>();
    private volatile boolean wanted = true;

    Watch(Part part) {
      this.part = part;
    }

    void follow() {
      CompletableFuture<Void> unused =
          part.onExit()
              .thenAccept(
                  ended -> {
                    if (wanted) {
                      threads.execute(this::startAgain);
                    }
                  });
    }

    private void startAgain() {
      while (wanted) {
        if (diedTooOften()) {
          giveUp.accept(
              new StackException(
                  "%s died %d times within %d minutes and will not stay up."
                      .formatted(part.name(), deaths.size(), WITHIN.toMinutes()),
                  part.log(),
                  null));
          return;
        }
        progress.say(
            part.name(), "died; starting it again (%d of %d)".formatted(deaths.size(), RESTARTS));
        try {
          Instant start = Instant.now();
          part.start();
          progress.say(part.name(), "up again in " + Stack.since(start));
          follow();
          return;
        } catch (StackException e) {
          if (wanted) {
            progress.say(part.name(), "did not come up again: " + e.getMessage());
            // What stood in its way may need a moment to go.
            Waits.until(PAUSE.multipliedBy(deaths.size()), () -> !wanted);
          }
        }
      }
    }

    private boolean diedTooOften() {
      Instant now = Instant.now();
      deaths.addLast(now);
      deaths.removeIf(death -> death.isBefore(now.minus(WITHIN)));
      return deaths.size() > RESTARTS;
    }
  }
}
