package org.peersupport.offer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Takes a published offer out of the search for a while.
 *
 * @param offerId the offer
 * @param version the version that was seen
 * @param reason what the public reads on its page
 */
public record PauseOffer(
    @NotNull UUID offerId,
    long version,
    @NotBlank(message = "{offer.reason.missing}") @Size(max = 300) String reason) {}
