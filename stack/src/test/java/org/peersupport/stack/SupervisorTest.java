package org.peersupport.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SupervisorTest {
  private final CompletableFuture<StackException> gaveUp = new CompletableFuture<>();
  private final Supervisor supervisor = new Supervisor(Progress.SILENT, gaveUp::complete);

  @AfterEach
  void close() {
    supervisor.close();
  }

  @Test
  void a_part_that_dies_is_started_again_three_times_and_then_reported() throws Exception {
    FakePart part = new FakePart();
    supervisor.watch(part);
    for (int death = 1; death <= Supervisor.RESTARTS; death++) {
      part.die();
      part.awaitStarts(death);
    }
    assertThat(gaveUp).isNotDone();
    part.die();
    assertThat(gaveUp.get(30, TimeUnit.SECONDS)).hasMessageContaining("Fake died 4 times");
    assertThat(part.starts).hasValue(Supervisor.RESTARTS);
  }

  @Test
  void a_part_that_does_not_come_up_again_is_tried_again_and_then_reported() throws Exception {
    FakePart part = new FakePart();
    part.broken = true;
    supervisor.watch(part);
    part.die();
    assertThat(gaveUp.get(30, TimeUnit.SECONDS).log()).contains(part.log());
    assertThat(part.starts).hasValue(Supervisor.RESTARTS);
  }

  @Test
  void a_released_part_may_end() {
    FakePart part = new FakePart();
    supervisor.watch(part);
    supervisor.release(part);
    part.die();
    supervisor.close();
    assertThat(part.starts).hasValue(0);
    assertThat(gaveUp).isNotDone();
  }

  private static final class FakePart implements Part {
    private final AtomicInteger starts = new AtomicInteger();
    private volatile CompletableFuture<Process> exit = new CompletableFuture<>();
    private volatile boolean broken;

    @Override
    public String name() {
      return "Fake";
    }

    @Override
    public Path log() {
      return Path.of("fake.log");
    }

    @Override
    public void start() {
      exit = new CompletableFuture<>();
      starts.incrementAndGet();
      if (broken) {
        throw new StackException("Broken.");
      }
    }

    @Override
    public CompletableFuture<Process> onExit() {
      return exit;
    }

    @Override
    public void stop() {}

    void die() {
      exit.complete(null);
    }

    void awaitStarts(int wanted) {
      assertThat(Waits.until(Duration.ofSeconds(5), () -> starts.get() == wanted)).isTrue();
    }
  }
}
