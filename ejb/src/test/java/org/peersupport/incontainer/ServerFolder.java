package org.peersupport.incontainer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A run's own temporary folder, whose name stands in the server's command line and in the archive's
 * name. Whoever makes one first ends and deletes what runs that were killed have left; a lock tells
 * those from runs that go on.
 */
final class ServerFolder {
  private static final String PREFIX = "psf-in-container-";
  private static final String LOCK = "lock";

  private final Path path;
  private final FileChannel lock;

  private ServerFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  static ServerFolder make() throws IOException {
    for (Path folder : temporary(PREFIX + "*")) {
      if (Files.isWritable(folder.resolve(LOCK))) {
        new ServerFolder(folder, null).deleteIfAbandoned();
      }
    }
    Path path = Files.createTempDirectory(PREFIX);
    FileChannel channel = open(path);
    if (channel.tryLock() == null) {
      throw new IOException("somebody else's: " + path);
    }
    return new ServerFolder(path, channel);
  }

  Path resolve(String name) {
    return path.resolve(name);
  }

  /** What to call the archive, so that the adapter's own folder is known by it. */
  String archive() {
    return path.getFileName() + ".war";
  }

  /** Deletes it and the adapter's. */
  void delete() throws IOException {
    for (Path folder : temporary("arquillian-payara-micro*")) {
      if (Files.exists(folder.resolve("deployments").resolve(archive()))) {
        delete(folder);
      }
    }
    if (lock != null) {
      lock.close();
    }
    delete(path);
  }

  private void deleteIfAbandoned() throws IOException {
    try (FileChannel channel = open(path);
        FileLock free = channel.tryLock()) {
      if (free != null) {
        ProcessHandle.allProcesses()
            .filter(process -> process.info().commandLine().orElse("").contains(path.toString()))
            .forEach(ProcessHandle::destroyForcibly);
        delete();
      }
    } catch (OverlappingFileLockException ours) {
      // Another run in this very process goes on.
    }
  }

  private static FileChannel open(Path folder) throws IOException {
    return FileChannel.open(
        folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static List<Path> temporary(String glob) throws IOException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> folders =
        Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), glob)) {
      folders.forEach(found::add);
    }
    return found;
  }

  private static void delete(Path unwanted) throws IOException {
    try (Stream<Path> all = Files.walk(unwanted)) {
      for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
        Files.deleteIfExists(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
