package org.peersupport.platform;

import jakarta.ejb.ApplicationException;

/** The caller does not hold the right a door asks for. People are shown the not-found page. */
@ApplicationException(rollback = true)
public class DeniedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DeniedException(String what) {
    super(what);
  }
}
