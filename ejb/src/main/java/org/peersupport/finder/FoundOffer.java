package org.peersupport.finder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peersupport.offer.Audience;
import org.peersupport.offer.Help;
import org.peersupport.offer.Joining;
import org.peersupport.offer.Way;
import org.peersupport.offer.WeeklySlot;

/**
 * One result of a search.
 *
 * @param town the district or town; empty when the offer names none
 * @param miles how far it is from the place searched; empty when no place was given or the offer
 *     has none
 * @param cost in words; empty means free
 */
public record FoundOffer(
    UUID id,
    String slug,
    String name,
    String summary,
    String organisationName,
    String town,
    String areaServed,
    boolean fromAnywhere,
    Optional<Double> miles,
    Set<Help> helps,
    Set<Way> ways,
    Set<Audience> audiences,
    Set<Joining> joining,
    List<WeeklySlot> slots,
    String whenNote,
    String cost) {}
