package org.peersupport.offer;

import org.peersupport.platform.Coded;

/** What a place or a way of meeting has for people who need it. */
public enum Access implements Coded {
  /** No steps on the way in. */
  STEP_FREE,
  /** A toilet for wheelchair users. */
  ACCESSIBLE_TOILET,
  /** A hearing loop. */
  HEARING_LOOP,
  /** British Sign Language. */
  BRITISH_SIGN_LANGUAGE,
  /** A quiet room. */
  QUIET_SPACE,
  /** Information in easy read. */
  EASY_READ,
  /** A bus stop or station close by. */
  PUBLIC_TRANSPORT,
  /** Contact by text, for people who do not phone. */
  TEXT_CONTACT
}
