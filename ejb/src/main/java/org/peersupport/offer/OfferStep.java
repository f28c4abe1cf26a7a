package org.peersupport.offer;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Names an offer to take a step with, and the version that was seen.
 *
 * @param offerId the offer
 * @param version the version that was seen, so that a step is never taken on words nobody read
 */
public record OfferStep(@NotNull UUID offerId, long version) {}
