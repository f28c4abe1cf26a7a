package org.peersupport.offer;

import org.peersupport.platform.Coded;

/** How an offer is given. */
public enum Way implements Coded {
  /** Two people. */
  ONE_TO_ONE,
  /** A group that meets. */
  GROUP,
  /** A place to come to without arranging it. */
  DROP_IN,
  /** By phone. */
  PHONE,
  /** By text message. */
  TEXT,
  /** By video or chat. */
  ONLINE,
  /** Peers visit a hospital ward. */
  WARD_VISITING,
  /** Through doing something: sport, theatre, music. */
  ACTIVITY,
  /** Peers come to where people are. */
  OUTREACH,
  /** A place to stay or be in a crisis instead of hospital. */
  CRISIS_HOUSE
}
