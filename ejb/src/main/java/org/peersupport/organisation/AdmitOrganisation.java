package org.peersupport.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Admits a partner to the framework.
 *
 * @param slug its name in addresses, and its alias at the identity provider
 * @param joinedOn when it agreed to the framework
 * @param emailDomain the domain its people's addresses end in
 * @param about two to four sentences for the public
 * @param website an http or https address, or empty
 */
public record AdmitOrganisation(
    @NotBlank @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 80) String slug,
    @NotBlank @Size(max = 120) String name,
    @NotNull OrganisationKind kind,
    boolean ledByLivedExperience,
    @NotNull LocalDate joinedOn,
    @NotBlank @Size(max = 200) String emailDomain,
    @NotNull @Size(max = 2000) String about,
    @NotNull @Size(max = 300) @Pattern(regexp = "^$|^https?://\\S+$") String website) {}
