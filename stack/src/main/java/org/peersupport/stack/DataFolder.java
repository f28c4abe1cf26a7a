package org.peersupport.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The folder that belongs to one stack, and to one launcher at a time: the lock in it is held for
 * as long as a stack runs on it. {@code instance.properties} says what it was made for.
 */
final class DataFolder implements AutoCloseable {
  private static final String LOCK = "lock";
  private static final String INSTANCE = "instance.properties";

  /** Set once everything has been up on the folder. */
  static final String COMPLETE = "complete";

  /** What the expanded distributions and new databases need, in bytes. */
  private static final long ROOM_FIRST = 2_000_000_000L;

  private static final long ROOM_LATER = 500_000_000L;

  private final Path folder;
  private final FileLock lock;

  private DataFolder(Path folder, FileLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Takes the folder, creating it where it is missing, and ends what a killed launcher left in it.
   *
   * @throws StackException when a stack runs on it already
   */
  static DataFolder take(Path folder, Progress progress) {
    try {
      if (!Files.isDirectory(folder)) {
        Folders.createPrivate(folder);
      }
    } catch (UncheckedIOException e) {
      throw new StackException(
          "The data folder %s cannot be made (%s); choose another with --data (or PSF_DATA)."
              .formatted(folder, e.getCause().getMessage()),
          e);
    }
    FileLock lock =
        tryTake(folder)
            .orElseThrow(
                () ->
                    new StackException(
                        "A stack runs on the data folder %s already%s. Stop it, or choose another"
                                .formatted(folder, RunningStack.describe(folder))
                            + " folder with --data (or PSF_DATA) and other ports."));
    List<String> ended = new PidRecords(folder.resolve("run")).endLeftovers();
    if (!ended.isEmpty()) {
      progress.say("Leftovers", "of a killed start ended: " + String.join(", ", ended));
    }
    RunningStack.forget(folder);
    return new DataFolder(folder, lock);
  }

  /** Whether somebody holds the folder at this moment. */
  static boolean isTaken(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    Optional<FileLock> lock = tryTake(folder);
    lock.ifPresent(FileLock::close);
    return lock.isEmpty();
  }

  /** Whether a start on the folder has come up before. */
  static boolean isComplete(Path folder) {
    return Boolean.parseBoolean(instance(folder).getProperty(COMPLETE));
  }

  /** Forgets all there is, but only in a folder that is recognisably a stack's. */
  void reset() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> content = all.filter(path -> !path.endsWith(LOCK)).toList();
      boolean ours =
          content.isEmpty()
              || Files.exists(folder.resolve("secrets.properties"))
              || Files.exists(folder.resolve("logs"));
      if (!ours) {
        throw new StackException(
            folder + " does not look like the data of a stack, so --reset leaves it alone.");
      }
      for (Path path : content) {
        Folders.delete(path);
      }
    }
  }

  /**
   * Refuses to start where the disk is nearly full.
   *
   * @param home whose cache takes most of the room at the first start
   */
  void requireRoom(Path home) {
    boolean first = !Files.isDirectory(folder.resolve("postgresql"));
    long needed = first ? ROOM_FIRST : ROOM_LATER;
    try {
      for (Path path : List.of(folder, home)) {
        long room = Files.getFileStore(path).getUsableSpace();
        if (room < needed) {
          throw new StackException(
              "The disk of %s is nearly full: %,d MB are free, %,d MB are needed. Make room, or"
                      .formatted(path, room / 1_000_000, needed / 1_000_000)
                  + " choose another data folder with --data (or PSF_DATA).");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the folder was made for; empty before the realms were first imported. */
  Properties instance() {
    return instance(folder);
  }

  private static Properties instance(Path folder) {
    Properties instance = new Properties();
    Path file = folder.resolve(INSTANCE);
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        instance.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return instance;
  }

  void remember(Properties instance) {
    Path fresh = folder.resolve(INSTANCE + ".new");
    try {
      try (Writer writer = Files.newBufferedWriter(fresh)) {
        instance.store(writer, "What this data folder was made for.");
      }
      Files.move(fresh, folder.resolve(INSTANCE), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    lock.close();
  }

  private static Optional<FileLock> tryTake(Path folder) {
    return FileLock.tryTake(folder.resolve(LOCK));
  }
}
