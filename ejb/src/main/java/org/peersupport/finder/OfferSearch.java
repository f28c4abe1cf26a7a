package org.peersupport.finder;

import java.time.DayOfWeek;
import java.util.Set;
import org.peersupport.offer.Access;
import org.peersupport.offer.Audience;
import org.peersupport.offer.Form;
import org.peersupport.offer.Help;
import org.peersupport.offer.Transition;
import org.peersupport.offer.Way;

/**
 * What somebody looks for. Several values of one kind widen the search, several kinds narrow it; an
 * empty text or set does not narrow.
 *
 * @param words free words; at most 200 characters are read
 * @param near a postcode, an outward code or a place
 * @param withinMiles how far from there, 1 to 100
 * @param online only what can be used without going anywhere: by phone, by text or online; some of
 *     it is for the people of one area all the same
 * @param page which page of results, from 1
 */
public record OfferSearch(
    String words,
    String near,
    int withinMiles,
    boolean online,
    Set<Help> helps,
    Set<Form> forms,
    Set<Way> ways,
    Set<Audience> audiences,
    Set<Transition> transitions,
    Set<DayOfWeek> days,
    Set<TimeOfWeek> times,
    Set<String> languages,
    Set<Access> access,
    int page) {

  /** Miles searched around a place when nobody says how far. */
  public static final int DEFAULT_MILES = 3;

  /** Farthest that can be asked for, in miles. */
  public static final int MAX_MILES = 100;

  /** Offers on one page of results. */
  public static final int PAGE_SIZE = 20;

  public OfferSearch {
    words = words == null ? "" : words.strip();
    near = near == null ? "" : near.strip();
    helps = Set.copyOf(helps);
    forms = Set.copyOf(forms);
    ways = Set.copyOf(ways);
    audiences = Set.copyOf(audiences);
    transitions = Set.copyOf(transitions);
    days = Set.copyOf(days);
    times = Set.copyOf(times);
    languages = Set.copyOf(languages);
    access = Set.copyOf(access);
  }

  /** A search for words near a place, and nothing else. */
  public static OfferSearch forWords(String words, String near) {
    return new OfferSearch(
        words,
        near,
        DEFAULT_MILES,
        false,
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        1);
  }
}
