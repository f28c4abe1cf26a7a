package org.peersupport.finder.internal;

import org.peersupport.finder.KnownPlace;

/**
 * A named place, as {@code finder_place} has it.
 *
 * @param county what tells it from others of its name; may have parts: "Hayes" is in "Bromley,
 *     Greater London"
 * @param country England, Scotland, Wales or Northern Ireland
 * @param milesToOffer how far the nearest published offer is; {@link Double#POSITIVE_INFINITY} when
 *     there is none
 */
public record Place(
    String name,
    String county,
    String country,
    double latitude,
    double longitude,
    double milesToOffer) {

  /** What is shown, and what names exactly this place when it is searched for. */
  public String label() {
    return name + ", " + county;
  }

  KnownPlace known() {
    return new KnownPlace(label(), label(), latitude, longitude);
  }

  double milesTo(Place other) {
    return Miles.between(latitude, longitude, other.latitude, other.longitude);
  }
}
