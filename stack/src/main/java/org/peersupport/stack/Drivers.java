package org.peersupport.stack;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Finds the PostgreSQL driver's jar, which this module itself works with. */
final class Drivers {
  private Drivers() {}

  static Path postgres() {
    try {
      return Path.of(
          org.postgresql.Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
