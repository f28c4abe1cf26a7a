package org.peersupport.offer;

import org.peersupport.platform.Coded;

/** What an offer helps with. */
public enum Help implements Coded {
  /** Company, belonging, things to do together. */
  SOCIAL,
  /** Being listened to by somebody who has been there. */
  EMOTIONAL,
  /** Getting things done: forms, housing, finding a way through services. */
  PRACTICAL
}
