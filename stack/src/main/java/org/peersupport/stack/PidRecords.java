package org.peersupport.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Remembers in the data folder which processes belong to it, so that the next start finds what a
 * killed launcher left behind. One file per part: the process number and its identity.
 */
final class PidRecords {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String ENDING = ".pid";

  private final Path folder;

  PidRecords(Path folder) {
    this.folder = folder;
  }

  void write(String part, long pid) {
    ProcessIdentity.of(pid)
        .ifPresent(
            identity -> {
              try {
                Files.createDirectories(folder);
                Path fresh = folder.resolve(part + ".new");
                Files.writeString(fresh, pid + " " + identity + "\n", StandardCharsets.UTF_8);
                Files.move(fresh, file(part), StandardCopyOption.ATOMIC_MOVE);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  void forget(String part) {
    try {
      Files.deleteIfExists(file(part));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The part's recorded process, if that very process still lives. */
  Optional<ProcessHandle> living(String part) {
    return living(file(part));
  }

  /**
   * Ends every recorded process that still lives: politely first, then not. Those who want to tell
   * somebody get the parts' names.
   */
  List<String> endLeftovers() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted()
          .filter(PidRecords::end)
          .map(file -> file.getFileName().toString().replace(ENDING, ""))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean end(Path file) {
    Optional<ProcessHandle> leftover = living(file);
    leftover.ifPresent(
        process -> {
          process.destroy();
          if (!Waits.until(PATIENCE, () -> living(file).isEmpty())) {
            process.destroyForcibly();
            Waits.until(PATIENCE, () -> living(file).isEmpty());
          }
        });
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return leftover.isPresent();
  }

  private static Optional<ProcessHandle> living(Path file) {
    try {
      String[] words = Files.readString(file, StandardCharsets.UTF_8).strip().split(" ", 2);
      long pid = Long.parseLong(words[0]);
      return ProcessIdentity.of(pid)
          .filter(words[1]::equals)
          .flatMap(same -> ProcessHandle.of(pid));
    } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private Path file(String part) {
    return folder.resolve(part + ENDING);
  }
}
