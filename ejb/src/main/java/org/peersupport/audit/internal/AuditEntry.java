package org.peersupport.audit.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.peersupport.platform.Actor;
import org.peersupport.platform.AuditTrail;
import org.peersupport.platform.Ids;
import org.peersupport.platform.Json;
import org.peersupport.platform.JsonText;
import org.peersupport.platform.NullableUuid;

/** One row of the audit. It is written once; the database refuses to change or remove it. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

  @Id private UUID id;

  @Column(name = "happened_at")
  private Instant happenedAt;

  private String node;

  @Convert(converter = NullableUuid.class)
  @Column(name = "person_id")
  private UUID personId;

  @Convert(converter = NullableUuid.class)
  @Column(name = "acting_for")
  private UUID actingFor;

  private String action;

  @Column(name = "record_type")
  private String recordType;

  @Convert(converter = NullableUuid.class)
  @Column(name = "record_id")
  private UUID recordId;

  @Convert(converter = NullableUuid.class)
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Convert(converter = JsonText.class)
  private String before;

  @Convert(converter = JsonText.class)
  private String after;

  protected AuditEntry() {}

  AuditEntry(Instant happenedAt, String node, Actor actor, String action) {
    this.id = Ids.next();
    this.happenedAt = happenedAt;
    this.node = node;
    this.personId = actor.personId().orElse(null);
    this.actingFor = actor.actingFor().orElse(null);
    this.action = action;
  }

  /** Names the record that changed. */
  void about(AuditTrail.Entry entry) {
    this.recordType = entry.recordType();
    this.recordId = entry.recordId();
    this.organisationId = entry.organisationId();
    this.before = entry.before() == null ? null : Json.write(entry.before());
    this.after = entry.after() == null ? null : Json.write(entry.after());
  }
}
