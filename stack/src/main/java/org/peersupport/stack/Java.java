package org.peersupport.stack;

import java.nio.file.Path;

/** The Java that this process runs on, which the Java servers are started with as well. */
final class Java {
  private Java() {}

  static String command() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
