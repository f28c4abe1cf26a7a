package org.peersupport.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.peersupport.audit.AuditRow;
import org.peersupport.platform.Actor;
import org.peersupport.platform.AuditSink;
import org.peersupport.platform.AuditTrail;
import org.peersupport.platform.Settings;

/** Writes audit rows and reads those of a record. */
@ApplicationScoped
public class AuditStore implements AuditSink {

  /** The action stands in the statement, not in a parameter, so that its index can be used. */
  private static final String LATEST =
      """
      select happened_at, person_id::text, acting_for::text, action
      from audit_entry where action <> 'person.sign-in' order by id desc limit ?1
      """;

  @PersistenceContext(unitName = "psf")
  private EntityManager entityManager;

  @Inject private Clock clock;
  @Inject private Settings settings;

  @Override
  public void write(Actor actor, String action, List<AuditTrail.Entry> entries) {
    if (entries.isEmpty()) {
      entityManager.persist(entry(actor, action));
    }
    for (AuditTrail.Entry changed : entries) {
      AuditEntry entry = entry(actor, action);
      entry.about(changed);
      entityManager.persist(entry);
    }
  }

  private AuditEntry entry(Actor actor, String action) {
    return new AuditEntry(clock.instant(), settings.nodeName(), actor, action);
  }

  /** What was done to a record of this organisation, newest first. */
  public List<AuditRow> ofRecord(String recordType, UUID recordId, UUID organisationId, int most) {
    return entityManager
        .createQuery(
            "select new org.peersupport.audit.AuditRow("
                + "e.happenedAt, e.personId, e.actingFor, e.action) from AuditEntry e "
                + "where e.recordType = :type and e.recordId = :id "
                + "and e.organisationId = :organisation order by e.id desc",
            AuditRow.class)
        .setParameter("type", recordType)
        .setParameter("id", recordId)
        .setParameter("organisation", organisationId)
        .setMaxResults(most)
        .getResultList();
  }

  /** What was done to any record, newest first, without people's signing in. */
  @SuppressWarnings("unchecked")
  public List<AuditRow> latest(int most) {
    List<Object[]> rows =
        entityManager.createNativeQuery(LATEST).setParameter(1, most).getResultList();
    return rows.stream()
        .map(
            row ->
                new AuditRow(
                    ((Timestamp) row[0]).toInstant(), key(row[1]), key(row[2]), (String) row[3]))
        .toList();
  }

  private static UUID key(Object column) {
    return column == null ? null : UUID.fromString((String) column);
  }
}
