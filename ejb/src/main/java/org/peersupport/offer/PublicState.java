package org.peersupport.offer;

import org.peersupport.platform.Coded;

/** Where an offer stands for the public. */
public enum PublicState implements Coded {
  /** Never shown, or taken back. */
  UNPUBLISHED,
  /** Shown and found. */
  PUBLISHED,
  /** Shown as resting, with the reason; not found. */
  PAUSED,
  /** Over. */
  ARCHIVED
}
