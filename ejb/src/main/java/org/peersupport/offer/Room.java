package org.peersupport.offer;

import org.peersupport.platform.Coded;

/** Whether there is room for somebody new. */
public enum Room implements Coded {
  /** There is room. */
  HAS_ROOM,
  /** There is a waiting list. */
  WAITING_LIST,
  /** It is full. */
  FULL
}
