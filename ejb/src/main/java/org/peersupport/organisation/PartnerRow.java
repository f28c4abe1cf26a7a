package org.peersupport.organisation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A partner organisation among the others.
 *
 * @param led whether somebody leads it
 */
public record PartnerRow(
    UUID id, String slug, String name, OrganisationKind kind, LocalDate joinedOn, boolean led) {}
