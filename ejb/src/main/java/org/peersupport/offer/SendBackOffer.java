package org.peersupport.offer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Sends a submitted offer back to its editors.
 *
 * @param offerId the offer
 * @param version the version that was reviewed
 * @param comment what to change
 */
public record SendBackOffer(
    @NotNull UUID offerId,
    long version,
    @NotBlank(message = "{offer.comment.missing}") @Size(max = 1000) String comment) {}
