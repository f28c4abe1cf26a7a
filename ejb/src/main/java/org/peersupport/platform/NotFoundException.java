package org.peersupport.platform;

import jakarta.ejb.ApplicationException;

/**
 * The thing asked for does not exist, or the caller may not know that it does: the two look the
 * same from outside.
 */
@ApplicationException(rollback = true)
public class NotFoundException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotFoundException(String what) {
    super(what);
  }
}
