package org.peersupport.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
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
}
