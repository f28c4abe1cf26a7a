package org.peersupport.platform;

import java.util.List;

/** Where the door writes its audit rows; the audit context provides it. */
public interface AuditSink {

  /**
   * Writes one row per entry, in the caller's transaction; one row without a record when the list
   * is empty.
   */
  void write(Actor actor, String action, List<AuditTrail.Entry> entries);
}
