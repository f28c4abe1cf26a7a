package org.peersupport.web.platform;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peersupport.finder.TimeOfWeek;
import org.peersupport.offer.Access;
import org.peersupport.offer.Audience;
import org.peersupport.offer.DraftState;
import org.peersupport.offer.Form;
import org.peersupport.offer.Help;
import org.peersupport.offer.Joining;
import org.peersupport.offer.PublicState;
import org.peersupport.offer.Room;
import org.peersupport.offer.Structure;
import org.peersupport.offer.Transition;
import org.peersupport.offer.Way;
import org.peersupport.offer.WeeklySlot;
import org.peersupport.organisation.OrganisationKind;
import org.peersupport.platform.InvalidException.Problem;
import org.peersupport.platform.Role;
import org.peersupport.platform.Time;

class WordsTest {

  private final Words words =
      new Words(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), Time.ZONE));

  static Stream<Enum<?>> choices() {
    return Stream.<Enum<?>[]>of(
            Help.values(),
            Form.values(),
            Structure.values(),
            Way.values(),
            Audience.values(),
            Transition.values(),
            Access.values(),
            Joining.values(),
            Room.values(),
            PublicState.values(),
            DraftState.values(),
            OrganisationKind.values(),
            TimeOfWeek.values(),
            Role.values())
        .flatMap(Arrays::stream);
  }

  @ParameterizedTest
  @MethodSource("choices")
  void everyChoiceHasWords(Enum<?> choice) {
    String key = choice.getDeclaringClass().getSimpleName() + "." + choice.name();
    assertThat(words.label(choice)).isNotEqualTo(key).isNotBlank();
  }

  @Test
  void hintsAreThereOrEmpty() {
    assertThat(words.hint(TimeOfWeek.NIGHT)).isEqualTo("10pm to 6am");
    assertThat(words.hint(TimeOfWeek.NOW)).isEmpty();
  }

  @Test
  void problemsAreSaidWithWhatWasGiven() {
    assertThat(words.problem(new Problem("when", "find.choice.unknown", List.of("<b>foo"))))
        .startsWith("\u201c<b>foo\u201d is not");
    assertThat(words.problem(new Problem("near", "find.near.unknown"))).contains("postcode");
  }

  @Test
  void slotsOfTheSameHoursStandTogether() {
    List<WeeklySlot> slots =
        List.of(
            slot(SUNDAY, "08:00", "14:00"),
            slot(FRIDAY, "20:00", "02:00"),
            slot(SATURDAY, "08:00", "14:00"),
            slot(SATURDAY, "20:00", "02:00"),
            slot(SUNDAY, "20:00", "02:00"));
    assertThat(words.slots(slots))
        .containsExactly(
            "Friday, Saturday and Sunday, 8pm to 2am the next morning",
            "Saturday and Sunday, 8am to 2pm");
  }

  @Test
  void timesAreSaidAsPeopleSayThem() {
    assertThat(words.slots(List.of(slot(MONDAY, "09:30", "12:00"))))
        .containsExactly("Monday, 9:30am to noon");
    assertThat(words.slots(List.of(slot(MONDAY, "20:00", "00:00"))))
        .containsExactly("Monday, 8pm to midnight");
    assertThat(words.slots(List.of(slot(MONDAY, "00:00", "00:00"))))
        .containsExactly("Monday, all day and all night");
    assertThat(words.slots(List.of(slot(MONDAY, "18:00", "13:00"))))
        .containsExactly("Monday, 6pm to 1pm the next day");
  }

  @Test
  void daysInARowAreARun() {
    assertThat(
            words.slots(
                Stream.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)
                    .map(day -> slot(day, "09:00", "17:00"))
                    .toList()))
        .containsExactly("Monday to Friday, 9am to 5pm");
    assertThat(
            words.slots(
                Arrays.stream(DayOfWeek.values()).map(day -> slot(day, "09:00", "17:00")).toList()))
        .containsExactly("Every day, 9am to 5pm");
    assertThat(
            words.slots(
                Stream.of(MONDAY, TUESDAY, WEDNESDAY, FRIDAY)
                    .map(day -> slot(day, "09:00", "17:00"))
                    .toList()))
        .containsExactly("Monday, Tuesday, Wednesday and Friday, 9am to 5pm");
  }

  @Test
  void numbersHaveTheirPlurals() {
    assertThat(words.message("results.heading", 0)).isEqualTo("Nothing found yet");
    assertThat(words.message("results.heading", 1)).isEqualTo("1 place to find support");
    assertThat(words.message("results.heading", 1234L)).isEqualTo("1,234 places to find support");
    assertThat(words.message("within.miles", 1)).isEqualTo("Within 1 mile");
  }

  @Test
  void listsReadAsPeopleSayThem() {
    assertThat(words.list(List.of())).isEmpty();
    assertThat(words.list(List.of("tea"))).isEqualTo("tea");
    assertThat(words.list(List.of("tea", "music"))).isEqualTo("tea and music");
    assertThat(words.list(List.of("tea", "music", "talk"))).isEqualTo("tea, music and talk");
  }

  @Test
  void distancesAreRound() {
    assertThat(words.miles(0)).isEqualTo("less than half a mile away");
    assertThat(words.miles(0.5)).isEqualTo("about 1 mile away");
    assertThat(words.miles(1.49)).isEqualTo("about 1 mile away");
    assertThat(words.miles(1.5)).isEqualTo("about 2 miles away");
    assertThat(words.miles(1234)).isEqualTo("about 1,234 miles away");
  }

  @Test
  void datesCarryTheirYearOnlyWhenItIsNotThisOne() {
    assertThat(words.date(LocalDate.of(2026, 12, 4))).isEqualTo("Friday 4 December");
    assertThat(words.date(LocalDate.of(2027, 1, 4))).isEqualTo("Monday, 4 January 2027");
    assertThat(words.day(Instant.parse("2026-06-30T23:30:00Z"))).isEqualTo("Wednesday 1 July");
    assertThat(words.moment(Instant.parse("2026-06-30T23:30:00Z")))
        .isEqualTo("Wednesday 1 July at 12:30am");
    assertThat(words.date(null)).isEmpty();
  }

  @Test
  void languagesAreNamed() {
    assertThat(words.languages(List.of("pt", "en", "so")))
        .isEqualTo("English, Portuguese and Somali");
    assertThat(words.language("bfi")).isEqualTo("British Sign Language");
    assertThat(words.language("cy")).isEqualTo("Welsh");
  }

  @Test
  void textsHaveParagraphs() {
    assertThat(words.paragraphs("One\r\nstill one\r\n\r\n \r\n Two "))
        .containsExactly("One\nstill one", "Two");
    assertThat(words.paragraphs("")).isEmpty();
  }

  @Test
  void numbersAreLinks() {
    assertThat(words.tel("+44 20 7946 0123")).isEqualTo("tel:+442079460123");
    assertThat(words.sms("07700 900123")).isEqualTo("sms:07700900123");
  }

  private static WeeklySlot slot(DayOfWeek day, String start, String end) {
    return new WeeklySlot(day, LocalTime.parse(start), LocalTime.parse(end));
  }
}
