package org.peersupport.platform;

import jakarta.ejb.ApplicationException;

/** Somebody else saved the record since the caller loaded it. Nothing was written. */
@ApplicationException(rollback = true)
public class CollisionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CollisionException(String what) {
    super(what);
  }
}
