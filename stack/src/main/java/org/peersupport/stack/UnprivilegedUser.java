package org.peersupport.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. Where this process is root, PostgreSQL is therefore started as
 * nobody: best inside a user namespace, where the files may stay root's own; where the system
 * allows none (many containers), as the real user nobody, who is then given the files.
 */
final class UnprivilegedUser {
  private static final String NOBODY = "65534";
  private static final List<String> IN_NAMESPACE = List.of("unshare", "--user", "--");
  private static final List<String> AS_NOBODY =
      List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--");

  private static List<String> chosen;

  private UnprivilegedUser() {}

  /** What to put before a command so that it does not run as root; empty when nothing is needed. */
  static synchronized List<String> prefix() {
    if (chosen == null) {
      chosen = choose();
    }
    return chosen;
  }

  /**
   * Gives a file or folder to the user that commands with {@link #prefix()} run as: nobody, or root
   * again where the same data was used as nobody before.
   */
  static void own(Path path) {
    if (prefix().isEmpty()) {
      return;
    }
    boolean nobody = prefix().equals(AS_NOBODY);
    Integer user = nobody ? Integer.parseInt(NOBODY) : 0;
    try (Stream<Path> all = Files.walk(path)) {
      if (nobody) {
        Path parent = path.toAbsolutePath().getParent();
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(parent);
        permissions.add(PosixFilePermission.OTHERS_EXECUTE); // To pass through, not to look around.
        Files.setPosixFilePermissions(parent, permissions);
      }
      if (!user.equals(Files.getAttribute(path, "unix:uid"))) {
        for (Path each : (Iterable<Path>) all::iterator) {
          Files.setAttribute(each, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
        }
      }
    } catch (IOException e) {
      throw new StackException("Could not hand over %s: %s".formatted(path, e.getMessage()), e);
    }
  }

  private static List<String> choose() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return List.of();
    }
    if (works(IN_NAMESPACE)) {
      return IN_NAMESPACE;
    }
    if (works(AS_NOBODY)) {
      return AS_NOBODY;
    }
    throw new StackException(
        "PostgreSQL does not run as root, and neither unshare nor setpriv works here."
            + " Start as another user.");
  }

  private static boolean works(List<String> prefix) {
    List<String> command = Stream.concat(prefix.stream(), Stream.of("true")).toList();
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
