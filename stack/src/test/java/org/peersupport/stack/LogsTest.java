package org.peersupport.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {
  @TempDir private Path folder;

  @Test
  void the_last_lines_leave_out_the_inside_of_stack_traces() throws IOException {
    Path log = folder.resolve("some.log");
    Files.writeString(log, "one\n\ntwo\n\tat a.B.c(B.java:1)\nthree\n");
    assertThat(Logs.lastLines(log, 2)).containsExactly("two", "three");
    assertThat(Logs.lastLines(folder.resolve("none.log"), 2)).isEmpty();
  }

  @Test
  void reasons_of_the_application_are_found_once_and_from_the_marker_on() throws IOException {
    Path log = folder.resolve("some.log");
    Files.writeString(
        log, "[SEVERE] [[\n  x: PSF-STARTUP: no database]]\ny: PSF-STARTUP: no database\n");
    assertThat(Logs.linesWith(log, 0, "PSF-STARTUP:")).containsExactly("PSF-STARTUP: no database");
    assertThat(Logs.linesWith(log, Logs.size(log), "PSF-STARTUP:")).isEmpty();
  }
}
