package org.peersupport.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Replaces an offer's working copy.
 *
 * @param offerId the offer
 * @param version the version that was edited
 * @param content what it says now
 */
public record SaveOffer(
    @NotNull UUID offerId, long version, @Valid @NotNull OfferContent content) {}
