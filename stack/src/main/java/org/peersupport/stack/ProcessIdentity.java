package org.peersupport.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells one process from every other, also from a later one that was given the same number.
 *
 * <p>On Linux that is the boot and the moment of the start in ticks since that boot, which, unlike
 * the start by the clock, does not move when somebody sets the clock.
 */
final class ProcessIdentity {
  /** The position of {@code starttime} after the command's closing bracket in proc_pid_stat(5). */
  private static final int START_TIME = 19;

  private ProcessIdentity() {}

  /** The identity of a living process; nothing when there is none with that number. */
  static Optional<String> of(long pid) {
    Path stat = Path.of("/proc", Long.toString(pid), "stat");
    if (!Files.exists(Path.of("/proc/self/stat"))) {
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .flatMap(process -> process.info().startInstant())
          .map(Object::toString);
    }
    try {
      String line = Files.readString(stat, StandardCharsets.ISO_8859_1);
      // The command stands in brackets and may itself hold brackets and spaces.
      String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
      if (fields[0].equals("Z")) {
        return Optional.empty(); // Dead, and only waiting for somebody to notice.
      }
      String boot = Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
      return Optional.of(boot + "/" + fields[START_TIME]);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
