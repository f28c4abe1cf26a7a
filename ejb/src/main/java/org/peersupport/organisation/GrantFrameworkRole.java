package org.peersupport.organisation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.peersupport.platform.FrameworkRole;

/** Grants a role for the whole collaborative to the person with this address. */
public record GrantFrameworkRole(
    @NotBlank @Email @Size(max = 200) String email,
    @NotBlank @Size(max = 120) String name,
    @NotNull FrameworkRole role) {}
