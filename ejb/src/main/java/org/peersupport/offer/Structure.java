package org.peersupport.offer;

import org.peersupport.platform.Coded;

/** How the giving and the receiving are arranged. */
public enum Structure implements Coded {
  /** Formal, with distinct peer workers. */
  FORMAL_DISTINCT,
  /** Formal, and everybody both gives and receives. */
  FORMAL_MUTUAL,
  /** Informal and mutual. */
  INFORMAL_MUTUAL
}
