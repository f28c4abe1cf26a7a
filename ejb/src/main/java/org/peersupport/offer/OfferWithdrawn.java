package org.peersupport.offer;

import java.util.UUID;

/** Sent inside the transaction in which an offer stops being found: paused or archived. */
public record OfferWithdrawn(UUID offerId) {}
