package org.peersupport.finder.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Properties;
import java.util.StringJoiner;
import org.peersupport.finder.TimeOfWeek;
import org.peersupport.offer.OfferContent;
import org.peersupport.platform.Coded;
import org.peersupport.platform.Time;

/**
 * The plain words people type for what an editor ticked: somebody who types "overnight" or "jail"
 * finds offers whose words say neither. The list is {@code words.properties}.
 */
public final class SearchWords {

  private static final String FILE = "/org/peersupport/finder/words.properties";
  private static final WeekMinutes MORNING =
      WeekMinutes.everyDay(LocalTime.of(6, 0), LocalTime.NOON);
  private static final WeekMinutes AFTERNOON =
      WeekMinutes.everyDay(LocalTime.NOON, LocalTime.of(17, 0));

  /** Where NOW does not matter. */
  private static final ZonedDateTime ANY_MOMENT =
      ZonedDateTime.of(2024, 1, 1, 0, 0, 0, 0, Time.ZONE);

  private final Properties words;

  private SearchWords(Properties words) {
    this.words = words;
  }

  /** Reads the list that is shipped. */
  public static SearchWords load() {
    Properties words = new Properties();
    try (Reader file =
        new InputStreamReader(
            SearchWords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
      words.load(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(FILE, unreadable);
    }
    return new SearchWords(words);
  }

  /** The words for one key of the file; empty when it has none. */
  public String of(String key) {
    return words.getProperty(key, "");
  }

  /** The key a choice has in the file: {@code way.drop-in}. */
  public static String key(Coded choice) {
    String kind = ((Enum<?>) choice).getDeclaringClass().getSimpleName();
    return kind.toLowerCase(Locale.ROOT) + "." + choice.code();
  }

  /** All words for what was ticked in an offer and for when it is on. */
  public String forChoices(OfferContent offer) {
    StringJoiner found = new StringJoiner(" ");
    found.add(of("every"));
    addAll(found, offer.helps());
    if (offer.form() != null) {
      found.add(of(key(offer.form())));
    }
    addAll(found, offer.ways());
    addAll(found, offer.audiences());
    if (offer.audiences().isEmpty()) {
      found.add(of("audience.everybody"));
    }
    addAll(found, offer.transitions());
    addAll(found, offer.access());
    addAll(found, offer.joining());
    offer.languages().forEach(language -> found.add(language(language)));
    if (offer.free()) {
      found.add(of("free"));
    }
    if (offer.where().fromAnywhere()) {
      found.add(of("from-anywhere"));
    }
    addTimes(found, WeekMinutes.of(offer.slots()));
    return found.toString();
  }

  private void addAll(StringJoiner found, Collection<? extends Coded> choices) {
    choices.forEach(choice -> found.add(of(key(choice))));
  }

  private String language(String code) {
    Locale locale = Locale.forLanguageTag(code);
    return locale.getDisplayLanguage(Locale.ENGLISH) + " " + of("language." + code);
  }

  private void addTimes(StringJoiner found, WeekMinutes open) {
    for (DayOfWeek day : DayOfWeek.values()) {
      addIf(open.meets(WeekMinutes.of(day)), found, "day." + day.name().toLowerCase(Locale.ROOT));
    }
    addIf(open.meets(MORNING), found, "time.morning");
    addIf(open.meets(AFTERNOON), found, "time.afternoon");
    for (TimeOfWeek time : TimeOfWeek.values()) {
      boolean lasting = time != TimeOfWeek.NOW;
      addIf(lasting && open.meets(WeekMinutes.of(time, ANY_MOMENT)), found, "time." + time.code());
    }
  }

  private void addIf(boolean so, StringJoiner found, String key) {
    if (so) {
      found.add(of(key));
    }
  }
}
