package org.peersupport.offer.internal;

import org.peersupport.offer.DraftState;
import org.peersupport.offer.OfferContent;
import org.peersupport.offer.PublicState;

/** What the audit keeps of an offer before and after a change. */
public record OfferSnapshot(
    PublicState publicState,
    DraftState draftState,
    OfferContent content,
    String reviewComment,
    String pauseReason,
    Integer publishedVersion) {}
