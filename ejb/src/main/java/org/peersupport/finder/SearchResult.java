package org.peersupport.finder;

import java.util.List;
import java.util.Optional;
import org.peersupport.platform.InvalidException;
import org.peersupport.platform.Page;

/**
 * What a search found and how the place in it was understood.
 *
 * @param place the place measured from; empty when none was given or none was recognised
 * @param otherPlaces further places of the same name
 * @param outwardCodeOnly whether a full postcode was not known, so that the middle of its outward
 *     code stands in
 * @param problems what made no sense, beside its parameter's name; the rest was searched without it
 */
public record SearchResult(
    Page<FoundOffer> offers,
    Optional<KnownPlace> place,
    List<KnownPlace> otherPlaces,
    boolean outwardCodeOnly,
    List<InvalidException.Problem> problems) {
  public SearchResult {
    otherPlaces = List.copyOf(otherPlaces);
    problems = List.copyOf(problems);
  }
}
