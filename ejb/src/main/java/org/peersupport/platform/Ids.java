package org.peersupport.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes keys: UUIDs of version 7, which sort by when they were made. */
public final class Ids {
  private Ids() {}

  public static UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }
}
