package org.peersupport.offer;

import org.peersupport.platform.Coded;

/** The times people find hardest. */
public enum Transition implements Coded {
  /** Entering mental health services. */
  ENTERING_SERVICES,
  /** Leaving mental health services. */
  LEAVING_SERVICES,
  /** Leaving hospital. */
  LEAVING_HOSPITAL,
  /** A crisis. */
  CRISIS,
  /** Weekends. */
  WEEKENDS
}
