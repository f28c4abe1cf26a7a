package org.peersupport.offer;

import org.peersupport.platform.Coded;

/** The three forms of peer support that the framework grows. */
public enum Form implements Coded {
  /** People meet and help one another, without roles. */
  INFORMAL,
  /** Organised and unpaid: mentors, peer buddies. */
  VOLUNTEER,
  /** Peer supporters are employed to do it. */
  PAID
}
