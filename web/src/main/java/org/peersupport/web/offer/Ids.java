package org.peersupport.web.offer;

import java.util.UUID;
import org.peersupport.platform.NotFoundException;

/** Reads keys from addresses. */
final class Ids {

  private Ids() {}

  /**
   * The key; what is none names nothing.
   *
   * @throws NotFoundException when the text is no key
   */
  static UUID of(String text) {
    if (text == null) {
      throw new NotFoundException("offer");
    }
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException("offer");
    }
  }
}
