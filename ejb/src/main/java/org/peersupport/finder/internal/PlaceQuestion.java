package org.peersupport.finder.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place as somebody wrote it, and which of the known places can be meant: "Brixton", "brixton,
 * Devon", "Hove Brighton", "St. Helens, UK".
 *
 * <p>The text is read as a name alone, then as a name and what tells it from others: first as its
 * commas part it, then the longest name first. What follows the name may be a county, a word of one
 * ("London" for Greater London), a country, or another place close by.
 */
public final class PlaceQuestion {

  /** How close a place must be to another that tells where it is, in miles. */
  static final double CLOSE = 10;

  /** Words of a text that are read. */
  private static final int MAX_WORDS = 10;

  private static final Set<String> UNITED_KINGDOM =
      Set.of("uk", "united kingdom", "gb", "great britain", "britain");

  private final List<Reading> readings;

  private record Reading(String name, String rest) {}

  private PlaceQuestion(List<Reading> readings) {
    this.readings = readings;
  }

  public static PlaceQuestion of(String text) {
    Set<Reading> readings = new LinkedHashSet<>();
    List<String> words = limited(text);
    if (!words.isEmpty()) {
      readings.add(new Reading(String.join(" ", words), ""));
      int comma = text.indexOf(',');
      if (comma >= 0) {
        int name = limited(text.substring(0, comma)).size();
        addSplit(readings, words, name);
      }
      for (int name = words.size() - 1; name > 0; name--) {
        addSplit(readings, words, name);
      }
    }
    return new PlaceQuestion(List.copyOf(readings));
  }

  private static void addSplit(Set<Reading> readings, List<String> words, int name) {
    if (name > 0 && name < words.size()) {
      readings.add(
          new Reading(
              String.join(" ", words.subList(0, name)),
              String.join(" ", words.subList(name, words.size()))));
    }
  }

  private static List<String> limited(String text) {
    return Stream.of(PlaceNames.key(text).split(" "))
        .filter(word -> !word.isEmpty())
        .limit(MAX_WORDS)
        .toList();
  }

  /** Every key that has to be looked up to answer it. */
  public Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    readings.forEach(
        reading -> {
          keys.add(reading.name);
          keys.add(reading.rest);
        });
    keys.remove("");
    return keys;
  }

  /**
   * The places that can be meant, likeliest first: near a published offer before far from one.
   *
   * @param known the places that have one of the {@link #keys()}
   */
  public List<Place> answers(Collection<Place> known) {
    Map<String, List<Place>> byKey =
        known.stream().collect(Collectors.groupingBy(place -> PlaceNames.key(place.name())));
    for (Reading reading : readings) {
      List<Place> meant = meant(reading, byKey);
      if (!meant.isEmpty()) {
        return meant.stream()
            .sorted(Comparator.comparing(Place::milesToOffer).thenComparing(Place::label))
            .toList();
      }
    }
    return List.of();
  }

  private static List<Place> meant(Reading reading, Map<String, List<Place>> byKey) {
    List<Place> named = byKey.getOrDefault(reading.name, List.of());
    if (reading.rest.isEmpty() || named.isEmpty()) {
      return named;
    }
    List<Place> there = byKey.getOrDefault(reading.rest, List.of());
    List<Predicate<Place>> rules =
        List.of(
            place -> PlaceNames.key(place.county()).equals(reading.rest),
            place -> inCountry(place, reading.rest),
            place -> hasWords(place.county(), reading.rest),
            place -> isClose(place, there));
    return rules.stream()
        .map(rule -> named.stream().filter(rule).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean inCountry(Place place, String rest) {
    return UNITED_KINGDOM.contains(rest) || place.country().toLowerCase(Locale.ROOT).equals(rest);
  }

  /** Whether all these words, leaving out a country's, stand in the county's name. */
  static boolean hasWords(String county, String words) {
    List<String> wanted = new ArrayList<>(Arrays.asList(words.split(" ")));
    wanted.removeAll(UNITED_KINGDOM);
    return !wanted.isEmpty()
        && Arrays.asList(PlaceNames.key(county).split(" ")).containsAll(wanted);
  }

  static boolean isClose(Place place, Collection<Place> others) {
    return others.stream().anyMatch(other -> place.milesTo(other) <= CLOSE);
  }
}
