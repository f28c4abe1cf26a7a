package org.peersupport.web.platform;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.peersupport.offer.WeeklySlot;
import org.peersupport.platform.InvalidException;
import org.peersupport.platform.Time;

/**
 * Says things in words, for pages as {@code #{words…}}: the site's fixed choices, times, distances,
 * dates, languages. All of its text comes from the message bundles; plurals, lists and numbers
 * follow the rules that Unicode keeps for each language.
 */
@Named("words")
@ApplicationScoped
public class Words {

  static final String SITE = "org.peersupport.web.messages.site";

  /** Where messages are looked for, in this order. A context that brings words adds its bundle. */
  private static final List<String> BUNDLES =
      List.of(
          "org.peersupport.web.messages.offer",
          "org.peersupport.web.messages.find",
          "org.peersupport.web.messages.about",
          "org.peersupport.web.messages.styleguide",
          "org.peersupport.web.messages.desk",
          "org.peersupport.web.messages.platform",
          SITE);

  private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");
  private static final Locale LOCALE = Locale.UK;

  /** Which parts a date has; the language settles their order and what stands between. */
  private static final DateTimeFormatter DATE = formatter("EEEEdMMMM");

  private static final DateTimeFormatter DATE_WITH_YEAR = formatter("EEEEdMMMMy");

  private Clock clock;

  Words() {}

  @Inject
  Words(Clock clock) {
    this.clock = clock;
  }

  /** What a choice, a role, a day is called, as in {@code Help.SOCIAL}. */
  public String label(Enum<?> choice) {
    if (choice == null) {
      return "";
    }
    if (choice instanceof DayOfWeek day) {
      return day.getDisplayName(TextStyle.FULL_STANDALONE, LOCALE);
    }
    return message(key(choice));
  }

  /** One more line about a choice; empty when there is none. */
  public String hint(Enum<?> choice) {
    String key = key(choice) + ".hint";
    return find(key) == null ? "" : message(key);
  }

  /** The names of the choices in one line: "company, being listened to and getting things done". */
  public String labels(Collection<? extends Enum<?>> choices) {
    return list(choices.stream().map(this::label).toList());
  }

  /** Texts in one line: "a, b and c". */
  public String list(List<String> texts) {
    return ListFormatter.getInstance(LOCALE).format(texts);
  }

  /** The message under a key, its placeholders filled. */
  public String message(String key, Object... arguments) {
    String found = find(key);
    if (found == null) {
      return key;
    }
    return arguments.length == 0 ? found : fill(found, arguments);
  }

  /** The message under a key; empty when there is none. */
  public String optional(String key) {
    return find(key) == null ? "" : message(key);
  }

  /** When something was done and by whom: "Friday 4 December at 3pm, by Ada". */
  public String changed(Instant moment, String who) {
    return who.isEmpty() ? moment(moment) : message("changed.by", moment(moment), who);
  }

  /** What a problem says to the person. */
  public String problem(InvalidException.Problem problem) {
    return message(problem.messageKey(), problem.arguments().toArray());
  }

  /** A text with its placeholder filled, for pages. */
  public String fill(String text, Object value) {
    return fill(text, new Object[] {value});
  }

  /** A text with both its placeholders filled, for pages. */
  public String fill(String text, Object first, Object second) {
    return fill(text, new Object[] {first, second});
  }

  private static String fill(String text, Object[] arguments) {
    return new MessageFormat(text, LOCALE).format(arguments);
  }

  /** Weekly times, those of the same hours together: "Saturday and Sunday, 8am to 2pm". */
  public List<String> slots(List<WeeklySlot> slots) {
    return SlotLines.of(slots, this);
  }

  /** How far it is: "about 3 miles away". */
  public String miles(double miles) {
    if (miles < 0.5) {
      return message("miles.less");
    }
    return message("miles.about", Math.round(miles));
  }

  /** A date: "Friday 4 December", with its year when it is not this one. */
  public String date(LocalDate date) {
    if (date == null) {
      return "";
    }
    boolean thisYear = date.getYear() == Year.now(clock).getValue();
    return (thisYear ? DATE : DATE_WITH_YEAR).format(date);
  }

  /** The date of a moment, where the collaborative is. */
  public String day(Instant moment) {
    return moment == null ? "" : date(moment.atZone(Time.ZONE).toLocalDate());
  }

  /** A moment to the minute, where the collaborative is: "Friday 4 December at 3:05pm". */
  public String moment(Instant moment) {
    if (moment == null) {
      return "";
    }
    LocalTime time = moment.atZone(Time.ZONE).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    return message("date.moment", day(moment), SlotLines.time(time, this));
  }

  /** The name of a language by its ISO 639 code. */
  public String language(String code) {
    String own = optional("language." + code);
    return own.isEmpty()
        ? new Locale.Builder().setLanguage(code).build().getDisplayLanguage(LOCALE)
        : own;
  }

  /** The names of languages in one line. */
  public String languages(Collection<String> codes) {
    return list(codes.stream().map(this::language).sorted().toList());
  }

  /** A text's paragraphs, which an empty line parts. */
  public List<String> paragraphs(String text) {
    return PARAGRAPHS
        .splitAsStream(text.replace("\r", ""))
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  /** The address of a phone number, for a link that calls it. */
  public String tel(String number) {
    return "tel:" + number.replaceAll("[^0-9+]", "");
  }

  /** The address of a phone number, for a link that sends it a text. */
  public String sms(String number) {
    return "sms:" + number.replaceAll("[^0-9+]", "");
  }

  Locale locale() {
    return LOCALE;
  }

  private static DateTimeFormatter formatter(String parts) {
    String pattern = DateTimePatternGenerator.getInstance(LOCALE).getBestPattern(parts);
    return DateTimeFormatter.ofPattern(pattern, LOCALE);
  }

  private static String key(Enum<?> choice) {
    return choice.getDeclaringClass().getSimpleName() + "." + choice.name();
  }

  private static String find(String key) {
    return BUNDLES.stream()
        .map(name -> ResourceBundle.getBundle(name, LOCALE))
        .map(bundle -> textOrNull(bundle, key))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String textOrNull(ResourceBundle bundle, String key) {
    return bundle.containsKey(key) ? bundle.getString(key) : null;
  }

  /** The choices' values as a list, for pages. */
  public <E extends Enum<E>> List<E> sorted(Collection<E> choices) {
    return choices.stream().sorted().toList();
  }
}
