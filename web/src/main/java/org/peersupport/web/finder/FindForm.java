package org.peersupport.web.finder;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peersupport.finder.TimeOfWeek;
import org.peersupport.offer.Access;
import org.peersupport.offer.Audience;
import org.peersupport.offer.Form;
import org.peersupport.offer.Help;
import org.peersupport.offer.Transition;
import org.peersupport.offer.Way;
import org.peersupport.platform.Coded;
import org.peersupport.web.platform.Languages;
import org.peersupport.web.platform.Option;
import org.peersupport.web.platform.Words;

/** What the search form shows: every choice there is, those of the address chosen. */
public final class FindForm {

  private static final List<Integer> MILES = List.of(1, 3, 5, 10, 25, 50);

  private final FindParameters parameters;
  private final Words words;

  FindForm(FindParameters parameters, Words words) {
    this.parameters = parameters;
    this.words = words;
  }

  public String getWords() {
    return parameters.search().words();
  }

  public String getNear() {
    return parameters.search().near();
  }

  public List<Option> getOnline() {
    return List.of(
        new Option(
            "true",
            words.message("online.label"),
            words.message("online.hint"),
            parameters.search().online()));
  }

  /** Distances to pick from, with the address's own among them. */
  public List<Option> getWithin() {
    int chosen = parameters.search().withinMiles();
    Set<Integer> miles = new TreeSet<>(MILES);
    miles.add(chosen);
    return miles.stream()
        .map(
            count ->
                new Option(
                    count.toString(), words.message("within.miles", count), "", count == chosen))
        .toList();
  }

  public List<Option> getHelps() {
    return coded("helps", Help.values());
  }

  public List<Option> getForms() {
    return coded("form", Form.values());
  }

  public List<Option> getWays() {
    return coded("how", Way.values());
  }

  public List<Option> getAudiences() {
    return coded("for", Audience.values());
  }

  public List<Option> getTransitions() {
    return coded("transition", Transition.values());
  }

  public List<Option> getTimes() {
    return coded("when", TimeOfWeek.values());
  }

  public List<Option> getAccess() {
    return coded("access", Access.values());
  }

  public List<Option> getDays() {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> option("day", day.name().toLowerCase(Locale.ROOT), words.label(day)))
        .toList();
  }

  public List<Option> getLanguages() {
    return Stream.concat(Languages.COMMON.stream(), parameters.search().languages().stream())
        .distinct()
        .map(code -> option("language", code, words.language(code)))
        .sorted(Comparator.comparing(Option::label))
        .toList();
  }

  /** A choice that narrows the search, and the search without it. */
  record Chosen(String label, FindLink without) {}

  /** Everything chosen, in the order of the form. */
  List<Chosen> chosen() {
    Map<String, List<Option>> groups = new LinkedHashMap<>();
    groups.put("online", getOnline());
    groups.put("when", getTimes());
    groups.put("day", getDays());
    groups.put("helps", getHelps());
    groups.put("how", getWays());
    groups.put("for", getAudiences());
    groups.put("transition", getTransitions());
    groups.put("form", getForms());
    groups.put("access", getAccess());
    groups.put("language", getLanguages());
    List<Chosen> chosen = new ArrayList<>();
    groups.forEach(
        (name, options) ->
            options.stream()
                .filter(Option::chosen)
                .map(
                    option ->
                        new Chosen(
                            option.label(), parameters.link().withoutValue(name, option.value())))
                .forEach(chosen::add));
    return chosen;
  }

  private <E extends Enum<E> & Coded> List<Option> coded(String name, E[] choices) {
    Function<E, Option> option =
        choice -> {
          String code = choice.code();
          return new Option(
              code, words.label(choice), words.hint(choice), parameters.has(name, code));
        };
    return Arrays.stream(choices).map(option).toList();
  }

  private Option option(String name, String value, String label) {
    return new Option(value, label, "", parameters.has(name, value));
  }
}
