package org.peersupport.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * What the identity provider has proved about somebody who signs in.
 *
 * @param subject its key for the person
 * @param email their address
 * @param emailVerified whether it vouches for the address
 * @param name what to call them
 * @param organisations the aliases of the organisations they belong to there
 * @param roles the framework-wide roles they have there
 */
public record VerifiedIdentity(
    @NotBlank String subject,
    @NotBlank String email,
    boolean emailVerified,
    @NotBlank String name,
    @NotNull Set<String> organisations,
    @NotNull Set<String> roles)
    implements java.io.Serializable {
  public VerifiedIdentity {
    organisations = Set.copyOf(organisations);
    roles = Set.copyOf(roles);
  }
}
