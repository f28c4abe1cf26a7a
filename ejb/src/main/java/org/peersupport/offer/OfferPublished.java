package org.peersupport.offer;

import java.time.Instant;
import java.util.UUID;

/**
 * Sent inside the transaction in which an offer becomes visible to the public, or visible with new
 * content.
 */
public record OfferPublished(
    UUID offerId,
    String slug,
    UUID organisationId,
    String organisationName,
    String organisationSlug,
    OfferContent content,
    Instant publishedAt) {}
