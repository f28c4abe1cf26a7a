package org.peersupport.offer;

import org.peersupport.platform.Coded;

/** Where the working copy stands. */
public enum DraftState implements Coded {
  /** Nothing that is not published. */
  CLEAN,
  /** Being written. */
  DRAFT,
  /** Handed to a lead. */
  SUBMITTED
}
