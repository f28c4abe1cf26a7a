package org.peersupport.organisation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.peersupport.platform.Role;

/** Grants a role in an organisation to the person with this address, known before or not. */
public record GrantRole(
    @NotBlank @Email @Size(max = 200) String email,
    @NotBlank @Size(max = 120) String name,
    @NotNull UUID organisationId,
    @NotNull Role role) {}
