package org.peersupport.platform;

/** What a person does within one partner organisation. */
public enum Role {
  /** Writes and keeps up the organisation's offers, and hands them to a lead. */
  EDITOR,
  /** Speaks for the organisation: publishes what editors hand in. */
  LEAD
}
