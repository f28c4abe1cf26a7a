package org.peersupport.organisation;

import java.time.LocalDate;
import java.util.UUID;

/** A partner organisation as anybody may see it. */
public record OrganisationDetail(
    UUID id,
    String slug,
    String name,
    OrganisationKind kind,
    boolean ledByLivedExperience,
    LocalDate joinedOn,
    String about,
    String website) {}
