package org.peersupport.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock on a file, held until it is closed or its process ends in whatever way: the operating
 * system gives it back even after {@code kill -9}. Works between processes and between threads.
 */
final class FileLock implements AutoCloseable {
  /**
   * What this process holds. Asking the system is not enough: it gives a process's lock back as
   * soon as the process closes any other channel on the same file, a refused second try included.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private FileLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Takes the lock, or gives nothing when somebody else holds it. */
  static Optional<FileLock> tryTake(Path wanted) {
    try {
      Path folder = Files.createDirectories(wanted.toAbsolutePath().getParent()).toRealPath();
      Path file = folder.resolve(wanted.getFileName());
      if (!HELD.add(file)) {
        return Optional.empty();
      }
      FileChannel channel = null;
      boolean locked = false;
      try {
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        locked = channel.tryLock() != null;
      } finally {
        if (!locked) {
          if (channel != null) {
            channel.close();
          }
          HELD.remove(file);
        }
      }
      return locked ? Optional.of(new FileLock(file, channel)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the lock, waiting for whoever holds it. */
  static FileLock take(Path file, Duration limit) {
    FileLock[] taken = new FileLock[1];
    boolean held =
        Waits.until(
            limit,
            () -> {
              taken[0] = tryTake(file).orElse(null);
              return taken[0] != null;
            });
    if (!held) {
      throw new StackException(
          "Somebody else has held " + file + " for " + limit.toMinutes() + " minutes.");
    }
    return taken[0];
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      HELD.remove(file);
    }
  }
}
