package org.peersupport.offer;

import org.peersupport.platform.Coded;

/** How somebody comes to an offer. */
public enum Joining implements Coded {
  /** Just turn up. */
  DROP_IN,
  /** Get in touch oneself. */
  SELF_REFERRAL,
  /** A professional refers. */
  PROFESSIONAL_REFERRAL,
  /** Nobody asks for a diagnosis. */
  NO_DIAGNOSIS_NEEDED
}
