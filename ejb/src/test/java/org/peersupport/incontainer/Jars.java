package org.peersupport.incontainer;

import java.io.File;
import java.net.URISyntaxException;

/** Finds the jar a class comes from. */
final class Jars {
  private Jars() {}

  static File of(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
