package org.peersupport.stack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/**
 * Expands the published archives, keeping the executable bits and links that {@code java.util.zip}
 * would lose, so that neither {@code unzip} nor {@code xz} has to be installed.
 */
final class Archives {
  private static final int OWNER_MAY_EXECUTE = 0100;

  private Archives() {}

  /** Expands a zip, dropping its single top folder, such as {@code payara6/}. */
  static void unzipWithoutTopFolder(Path archive, Path into) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
      Enumeration<ZipArchiveEntry> entries = zip.getEntries();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        int top = entry.getName().indexOf('/');
        String name = entry.getName().substring(top + 1);
        if (top < 0 || name.isEmpty()) {
          continue;
        }
        Path target = inside(into, name);
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          try (InputStream content = zip.getInputStream(entry)) {
            write(content, target, entry.getUnixMode());
          }
        }
      }
    }
  }

  /** Expands the {@code .txz} that a jar with PostgreSQL's binaries carries. */
  static void untarFromJar(Path jar, Path into) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(jar).get()) {
      Enumeration<ZipArchiveEntry> entries = zip.getEntries();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        if (entry.getName().endsWith(".txz")) {
          try (InputStream content = new BufferedInputStream(zip.getInputStream(entry))) {
            untar(new XZInputStream(content), into);
          }
          return;
        }
      }
    }
    throw new IOException("No .txz in " + jar.getFileName());
  }

  private static void untar(InputStream content, Path into) throws IOException {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(content)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = inside(into, entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
          inside(into, into.relativize(target.resolveSibling(entry.getLinkName())).toString());
          Files.createDirectories(target.getParent());
          Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
          write(tar, target, entry.getMode());
        }
      }
    }
  }

  private static void write(InputStream content, Path target, int mode) throws IOException {
    Files.createDirectories(target.getParent());
    Files.copy(content, target);
    if ((mode & OWNER_MAY_EXECUTE) != 0) {
      Set<PosixFilePermission> permissions =
          EnumSet.copyOf(Files.getPosixFilePermissions(target, LinkOption.NOFOLLOW_LINKS));
      permissions.add(PosixFilePermission.OWNER_EXECUTE);
      permissions.add(PosixFilePermission.GROUP_EXECUTE);
      permissions.add(PosixFilePermission.OTHERS_EXECUTE);
      Files.setPosixFilePermissions(target, permissions);
    }
  }

  /** An archive must not be able to write outside the folder that it is expanded into. */
  private static Path inside(Path folder, String name) throws IOException {
    Path target = folder.resolve(name).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("The archive names a file outside itself: " + name);
    }
    return target;
  }
}
