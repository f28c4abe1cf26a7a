package org.peersupport.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLockTest {
  @TempDir private Path folder;

  @Test
  void only_one_holds_it_at_a_time() {
    Path file = folder.resolve("lock");
    try (FileLock held = FileLock.tryTake(file).orElseThrow()) {
      assertThat(FileLock.tryTake(file)).isEmpty();
      assertThatThrownBy(() -> FileLock.take(file, Duration.ofMillis(200)))
          .isInstanceOf(StackException.class);
    }
    FileLock.take(file, Duration.ofMillis(200)).close();
  }

  @Test
  void a_refused_second_try_does_not_give_it_back() throws Exception {
    Path file = folder.resolve("lock");
    try (FileLock held = FileLock.tryTake(file).orElseThrow()) {
      assertThat(FileLock.tryTake(file)).isEmpty();
      assertThat(statusOfAnotherProcessTrying(file)).as("refused").isEqualTo(1);
    }
    assertThat(statusOfAnotherProcessTrying(file)).as("taken").isZero();
  }

  private static int statusOfAnotherProcessTrying(Path file) throws Exception {
    return ChildJvm.start(LockTrier.class, List.of(), file.toString()).waitFor();
  }
}
