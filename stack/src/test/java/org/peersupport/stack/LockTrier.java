package org.peersupport.stack;

import java.nio.file.Path;

/** A process of its own that tries for a lock: status 0 when it got it, 1 when it was refused. */
final class LockTrier {
  private LockTrier() {}

  public static void main(String[] args) {
    System.exit(FileLock.tryTake(Path.of(args[0])).isPresent() ? 0 : 1);
  }
}
