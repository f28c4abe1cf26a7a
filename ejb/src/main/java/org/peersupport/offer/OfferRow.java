package org.peersupport.offer;

import java.time.Instant;
import java.util.UUID;

/** An offer in its organisation's list. */
public record OfferRow(
    UUID id,
    String slug,
    String name,
    PublicState publicState,
    DraftState draftState,
    Instant changedAt,
    String changedBy) {}
