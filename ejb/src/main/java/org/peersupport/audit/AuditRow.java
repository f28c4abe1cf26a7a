package org.peersupport.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that was done to a record.
 *
 * @param personId who did it; null for the system itself
 * @param actingFor the organisation they acted for; null when for none
 * @param action the word for it ("offer.publish")
 */
public record AuditRow(Instant happenedAt, UUID personId, UUID actingFor, String action) {}
