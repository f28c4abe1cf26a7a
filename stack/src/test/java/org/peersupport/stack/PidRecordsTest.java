package org.peersupport.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidRecordsTest {
  @TempDir private Path folder;
  private PidRecords records;
  private Process sleeper;

  @BeforeEach
  void start() throws IOException {
    records = new PidRecords(folder);
    sleeper = new ProcessBuilder("sleep", "600").start();
  }

  @AfterEach
  void end() {
    sleeper.destroyForcibly();
  }

  @Test
  void a_recorded_process_is_found_and_ended() {
    records.write("sleeper", sleeper.pid());
    assertThat(records.living("sleeper")).isPresent();
    assertThat(records.endLeftovers()).containsExactly("sleeper");
    assertThat(Waits.until(Duration.ofSeconds(5), () -> !sleeper.isAlive())).isTrue();
    assertThat(records.endLeftovers()).isEmpty();
  }

  @Test
  void another_process_with_the_same_number_is_left_alone() throws IOException {
    Files.writeString(folder.resolve("sleeper.pid"), sleeper.pid() + " another-boot/1\n");
    assertThat(records.living("sleeper")).isEmpty();
    assertThat(records.endLeftovers()).isEmpty();
    assertThat(sleeper.isAlive()).isTrue();
    assertThat(folder.resolve("sleeper.pid")).doesNotExist();
  }

  @Test
  void a_record_that_makes_no_sense_is_dropped() throws IOException {
    Files.writeString(folder.resolve("sleeper.pid"), "?");
    assertThat(records.endLeftovers()).isEmpty();
    assertThat(folder.resolve("sleeper.pid")).doesNotExist();
  }

  @Test
  void a_forgotten_process_is_left_alone() {
    records.write("sleeper", sleeper.pid());
    records.forget("sleeper");
    assertThat(records.endLeftovers()).isEmpty();
    assertThat(sleeper.isAlive()).isTrue();
  }
}
