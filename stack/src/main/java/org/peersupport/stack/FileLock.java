package org.peersupport.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * A lock on a file, held until it is closed or its process ends in whatever way: the operating
 * system gives it back even after {@code kill -9}. Works between processes and between threads.
 */
final class FileLock implements AutoCloseable {
  private final FileChannel channel;

  private FileLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock, or gives nothing when somebody else holds it. */
  static Optional<FileLock> tryTake(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        if (channel.tryLock() != null) {
          return Optional.of(new FileLock(channel));
        }
      } catch (OverlappingFileLockException e) {
        // Held by another thread of this process, which is as good as another process.
      }
      channel.close();
      return Optional.empty();
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
    }
  }
}
