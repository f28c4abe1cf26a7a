package org.peersupport.web.finder;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.peersupport.finder.OfferSearch;
import org.peersupport.finder.TimeOfWeek;
import org.peersupport.offer.Access;
import org.peersupport.offer.Audience;
import org.peersupport.offer.Form;
import org.peersupport.offer.Help;
import org.peersupport.offer.Transition;
import org.peersupport.offer.Way;
import org.peersupport.platform.Coded;
import org.peersupport.platform.InvalidException.Problem;
import org.peersupport.web.platform.Languages;

/**
 * The search in the address of {@code /find}. Unknown parameters are ignored; a value that makes no
 * sense becomes a problem beside its field, and the rest is searched.
 */
public final class FindParameters {

  /** Longest text taken from a field, in characters. */
  static final int MAX_TEXT = 200;

  /** Values of one parameter that are read; more are ignored. */
  private static final int MAX_VALUES = 30;

  private static final int MAX_PAGE = 10_000;
  private static final Set<String> TRUE = Set.of("true", "on", "yes", "1");
  private static final Set<String> FALSE = Set.of("false", "off", "no", "0");

  private final Map<String, List<String>> kept = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final OfferSearch search;

  private FindParameters(Map<String, String[]> given) {
    this.search =
        new OfferSearch(
            text(given, "q"),
            text(given, "near"),
            number(given, "within", OfferSearch.MAX_MILES).orElse(OfferSearch.DEFAULT_MILES),
            flag(given, "online"),
            coded(given, "helps", Help.class),
            coded(given, "form", Form.class),
            coded(given, "how", Way.class),
            coded(given, "for", Audience.class),
            coded(given, "transition", Transition.class),
            choices(given, "day", FindParameters::day),
            coded(given, "when", TimeOfWeek.class),
            choices(given, "language", FindParameters::language),
            coded(given, "access", Access.class),
            number(given, "page", MAX_PAGE).orElse(1));
    kept.remove("page");
    // The usual distance is sent with every form; it is nothing that somebody chose.
    kept.remove("within", List.of(Integer.toString(OfferSearch.DEFAULT_MILES)));
  }

  /** Reads the parameters of a request, values in the order they were given. */
  public static FindParameters parse(Map<String, String[]> given) {
    return new FindParameters(given);
  }

  /** What to look for. */
  public OfferSearch search() {
    return search;
  }

  /** What made no sense; the field is the parameter's name. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Whether the value is part of this search. */
  public boolean has(String name, String value) {
    return kept.getOrDefault(name, List.of()).contains(value);
  }

  /** Whether anything is asked for under one of the names. */
  public boolean hasAny(Collection<String> names) {
    return names.stream().anyMatch(kept::containsKey);
  }

  /** The address of this search, to be changed into that of another. */
  public FindLink link() {
    return new FindLink(kept);
  }

  private String text(Map<String, String[]> given, String name) {
    String text = first(given, name);
    String cut = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
    return keep(name, cut);
  }

  private Optional<Integer> number(Map<String, String[]> given, String name, int max) {
    String text = first(given, name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.matches("[0-9]{1,6}")) {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= max) {
        keep(name, Integer.toString(number));
        return Optional.of(number);
      }
    }
    problems.add(new Problem(name, "find." + name + ".range", List.of(text)));
    return Optional.empty();
  }

  private boolean flag(Map<String, String[]> given, String name) {
    String text = first(given, name).toLowerCase(Locale.ROOT);
    if (TRUE.contains(text)) {
      keep(name, "true");
      return true;
    }
    if (!text.isEmpty() && !FALSE.contains(text)) {
      problems.add(new Problem(name, "find.choice.unknown", List.of(text)));
    }
    return false;
  }

  private <E extends Enum<E> & Coded> Set<E> coded(
      Map<String, String[]> given, String name, Class<E> type) {
    return choices(given, name, code -> Coded.of(type, code));
  }

  private <T> Set<T> choices(
      Map<String, String[]> given, String name, Function<String, Optional<T>> read) {
    Set<T> chosen = new LinkedHashSet<>();
    for (String value : values(given, name)) {
      Optional<T> choice = read.apply(value);
      if (choice.isEmpty()) {
        problems.add(new Problem(name, "find.choice.unknown", List.of(value)));
      } else if (chosen.add(choice.get())) {
        kept.computeIfAbsent(name, key -> new ArrayList<>()).add(value.toLowerCase(Locale.ROOT));
      }
    }
    return chosen;
  }

  private static Optional<DayOfWeek> day(String code) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().equalsIgnoreCase(code))
        .findFirst();
  }

  private static Optional<String> language(String code) {
    return Optional.of(code.toLowerCase(Locale.ROOT)).filter(Languages::isKnown);
  }

  private String keep(String name, String value) {
    if (!value.isEmpty()) {
      kept.put(name, List.of(value));
    }
    return value;
  }

  private static String first(Map<String, String[]> given, String name) {
    List<String> values = values(given, name);
    return values.isEmpty() ? "" : values.get(0);
  }

  private static List<String> values(Map<String, String[]> given, String name) {
    return Arrays.stream(given.getOrDefault(name, new String[0]))
        .map(FindParameters::clean)
        .filter(value -> !value.isEmpty())
        .limit(MAX_VALUES)
        .toList();
  }

  /** Without what cannot be typed; PostgreSQL refuses a null character in any text. */
  private static String clean(String value) {
    return value.replaceAll("\\p{Cntrl}", " ").strip();
  }
}
