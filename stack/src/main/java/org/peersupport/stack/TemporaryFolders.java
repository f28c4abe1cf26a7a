package org.peersupport.stack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Sweeps up after tests that were killed: their servers and their data folders. */
final class TemporaryFolders {
  private TemporaryFolders() {}

  /** Ends the leftovers of, and deletes, every test's folder that nobody holds the lock of. */
  static void sweep() {
    sweep(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** The same for data folders that are elsewhere. */
  static void sweep(Path temporary) {
    String pattern = StackOptions.TEMPORARY_PREFIX + "*";
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, pattern)) {
      for (Path folder : folders) {
        if (Files.isRegularFile(folder.resolve("lock")) && Files.isWritable(folder)) {
          sweepOne(folder);
        }
      }
    } catch (IOException e) {
      // Somebody else's folder, or swept by somebody else at this moment: not ours to fail for.
    }
  }

  private static void sweepOne(Path folder) throws IOException {
    Optional<FileLock> lock = FileLock.tryTake(folder.resolve("lock"));
    if (lock.isPresent()) {
      try (FileLock held = lock.get()) {
        new PidRecords(folder.resolve("run")).endLeftovers();
        Folders.delete(folder);
      }
    }
  }
}
