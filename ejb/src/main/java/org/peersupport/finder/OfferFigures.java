package org.peersupport.finder;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.peersupport.offer.Audience;
import org.peersupport.offer.Form;
import org.peersupport.offer.Transition;

/**
 * How many offers are published, by what they say of themselves. An offer that names two audiences
 * counts for both, so that those figures add up to more than there are offers.
 *
 * @param offers all of them
 * @param forms by form; forms that nobody offers are not in it
 * @param transitions by transition, those that are served
 * @param audiences by audience, those that are named
 * @param forEverybody those that name no audience
 * @param fromAnywhere those that can be used from anywhere
 * @param towns by district or town, most first, at most {@value #MOST_PLACES}
 * @param areas by the area served, in the offers' own words, most first, as many
 * @param organisations by organisation; those without a published offer are not in it
 * @param latest the last published, newest first, at most {@value #MOST_LATEST}
 */
public record OfferFigures(
    long offers,
    Map<Form, Long> forms,
    Map<Transition, Long> transitions,
    Map<Audience, Long> audiences,
    long forEverybody,
    long fromAnywhere,
    List<Place> towns,
    List<Place> areas,
    Map<UUID, Long> organisations,
    List<Latest> latest) {

  public static final int MOST_PLACES = 30;
  public static final int MOST_LATEST = 5;

  /** A place in the offers' own words, and how many name it. */
  public record Place(String name, long offers) {}

  /** A published offer and when its words were last published. */
  public record Latest(String slug, String name, String organisationName, Instant publishedAt) {}

  public OfferFigures {
    forms = Map.copyOf(forms);
    transitions = Map.copyOf(transitions);
    audiences = Map.copyOf(audiences);
    towns = List.copyOf(towns);
    areas = List.copyOf(areas);
    organisations = Map.copyOf(organisations);
    latest = List.copyOf(latest);
  }
}
