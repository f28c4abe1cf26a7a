package org.peersupport.offer;

import java.time.Instant;

/** One published version in an offer's history. */
public record OfferVersionRow(int number, String name, Instant publishedAt, String publishedBy) {}
