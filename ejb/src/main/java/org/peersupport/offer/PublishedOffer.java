package org.peersupport.offer;

import java.time.Instant;
import java.util.UUID;

/**
 * An offer as the public sees it: the newest published version.
 *
 * @param paused whether it is resting; its reason is then in {@code pauseReason}
 * @param assuredAt when somebody last confirmed that it is right
 */
public record PublishedOffer(
    UUID id,
    String slug,
    UUID organisationId,
    String organisationName,
    String organisationSlug,
    OfferContent content,
    boolean paused,
    String pauseReason,
    Instant assuredAt,
    Instant publishedAt) {}
