package org.peersupport.stack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A server that is a child of this process: its output goes to a log, its number is on record while
 * it lives, and it leads a session of its own, so that Ctrl-C at the terminal reaches only the
 * launcher, which then stops the parts in order.
 */
final class ManagedProcess {
  private final String part;
  private final Process process;
  private final PidRecords records;

  private ManagedProcess(String part, Process process, PidRecords records) {
    this.part = part;
    this.process = process;
    this.records = records;
  }

  /**
   * What to start.
   *
   * @param part the part's short name, which the record is kept under
   * @param environment added to this process's own, from which Keycloak's variables are removed:
   *     somebody's own {@code KC_…} settings are not meant for this one
   * @param log gets everything the process prints
   * @param input is given to it on standard input, which is then closed
   */
  record Launch(
      String part,
      List<String> command,
      Map<String, String> environment,
      Path folder,
      Path log,
      String input) {}

  static ManagedProcess start(Launch launch, PidRecords records) {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      command.add("/usr/bin/setsid");
    }
    command.addAll(launch.command());
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(launch.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
    builder.environment().keySet().removeIf(name -> name.startsWith("KC_"));
    builder.environment().putAll(launch.environment());
    try {
      Process process = builder.start();
      records.write(launch.part(), process.pid());
      try (OutputStream input = process.getOutputStream()) {
        input.write(launch.input().getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        // It has ended already; whoever waits for it finds that out, with the log at hand.
      }
      return new ManagedProcess(launch.part(), process, records);
    } catch (IOException e) {
      throw new StackException(
          "Could not start " + launch.part() + ": " + e.getMessage(), launch.log(), e);
    }
  }

  /** Sets the last start's log aside, so that the log of this one starts empty. */
  static void freshLog(Path log) {
    try {
      Files.createDirectories(log.getParent());
      if (Files.exists(log)) {
        String name = log.getFileName().toString().replaceFirst("\\.log$", "");
        Files.move(
            log, log.resolveSibling(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  /** Asks it to end, and makes it end when it has not done so within {@code patience}. */
  void stop(Duration patience) {
    process.destroy();
    awaitEnd(patience);
  }

  /** Waits for an end that was asked for in another way, and makes it end after that. */
  void awaitEnd(Duration patience) {
    if (!Waits.until(patience, () -> !process.isAlive())) {
      kill();
    }
    records.forget(part);
  }

  /** {@code kill -9}: it gets no say. */
  void kill() {
    process.destroyForcibly();
    Waits.until(Duration.ofSeconds(10), () -> !process.isAlive());
  }
}
