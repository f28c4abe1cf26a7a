package org.peersupport.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Begins an offer for the organisation the caller acts for.
 *
 * @param content what it says so far; at least its name
 */
public record CreateOffer(@Valid @NotNull OfferContent content) {}
