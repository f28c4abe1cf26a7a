package org.peersupport.platform;

import jakarta.enterprise.context.RequestScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Collects what the current door method changes, until the door writes it. A door method that fails
 * writes nothing, as its transaction leaves nothing.
 */
@RequestScoped
public class AuditTrail implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * One record changed.
   *
   * @param recordType the kind of record ("offer")
   * @param recordId its key
   * @param organisationId whose record it is; null where it belongs to the framework
   * @param before the record before, null when it is new; written as JSON
   * @param after the record after, null when it is gone; written as JSON
   */
  public record Entry(
      String recordType, UUID recordId, UUID organisationId, Object before, Object after) {}

  static final Entry UNCHANGED = new Entry("", null, null, null, null);

  private transient List<Entry> entries = new ArrayList<>();

  public void changed(
      String recordType, UUID recordId, UUID organisationId, Object before, Object after) {
    entries().add(new Entry(recordType, recordId, organisationId, before, after));
  }

  /**
   * Says that there was nothing to change, so that no row claims there was. Who notes neither this
   * nor a change gets a row without a record: forgetting to note hides nothing.
   */
  public void unchanged() {
    entries().add(UNCHANGED);
  }

  /** Hands over what was collected since the mark, and forgets it. */
  List<Entry> takeSince(int mark) {
    List<Entry> tail = entries().subList(mark, entries().size());
    List<Entry> taken = List.copyOf(tail);
    tail.clear();
    return taken;
  }

  int mark() {
    return entries().size();
  }

  private List<Entry> entries() {
    if (entries == null) {
      entries = new ArrayList<>();
    }
    return entries;
  }
}
