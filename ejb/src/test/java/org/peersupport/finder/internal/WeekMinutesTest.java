package org.peersupport.finder.internal;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.peersupport.finder.TimeOfWeek.EVENING;
import static org.peersupport.finder.TimeOfWeek.NIGHT;
import static org.peersupport.finder.TimeOfWeek.NOW;
import static org.peersupport.finder.TimeOfWeek.WEEKEND;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peersupport.finder.TimeOfWeek;
import org.peersupport.offer.WeeklySlot;

class WeekMinutesTest {

  private static final ZonedDateTime ANY =
      Instant.parse("2024-03-05T12:00:00Z").atZone(ZoneId.of("UTC"));

  @ParameterizedTest(name = "{0} {1}-{2}: evening {3}, night {4}, weekend {5}")
  @CsvSource({
    "TUESDAY,  09:00, 17:00, false, false, false",
    "TUESDAY,  09:00, 17:01, true,  false, false",
    "TUESDAY,  17:00, 18:00, true,  false, false",
    "TUESDAY,  21:59, 22:00, true,  false, false",
    "TUESDAY,  22:00, 23:00, false, true,  false",
    "TUESDAY,  20:00, 02:00, true,  true,  false",
    "TUESDAY,  05:59, 07:00, false, true,  false",
    "TUESDAY,  06:00, 07:00, false, false, false",
    "FRIDAY,   10:00, 17:00, false, false, false",
    "FRIDAY,   10:00, 17:01, true,  false, true",
    "FRIDAY,   20:00, 02:00, true,  true,  true",
    "SATURDAY, 08:00, 14:00, false, false, true",
    "SUNDAY,   23:00, 00:00, false, true,  true",
    "SUNDAY,   20:00, 02:00, true,  true,  true",
    "MONDAY,   00:00, 02:00, false, true,  false",
    "MONDAY,   00:00, 00:00, true,  true,  false",
  })
  void aSlotIsInTheEveningTheNightOrTheWeekendWhenItReachesIntoIt(
      DayOfWeek day,
      LocalTime start,
      LocalTime end,
      boolean evening,
      boolean night,
      boolean weekend) {
    WeekMinutes slot = slot(day, start.toString(), end.toString());
    assertThat(slot.meets(WeekMinutes.of(EVENING, ANY))).isEqualTo(evening);
    assertThat(slot.meets(WeekMinutes.of(NIGHT, ANY))).isEqualTo(night);
    assertThat(slot.meets(WeekMinutes.of(WEEKEND, ANY))).isEqualTo(weekend);
  }

  @Test
  void aSlotPastMidnightIsOnBothDays() {
    WeekMinutes slot = slot(FRIDAY, "20:00", "02:00");
    assertThat(slot.meets(WeekMinutes.of(FRIDAY))).isTrue();
    assertThat(slot.meets(WeekMinutes.of(SATURDAY))).isTrue();
    assertThat(slot.meets(WeekMinutes.of(THURSDAY))).isFalse();
  }

  @Test
  void aSlotUntilMidnightIsNotOnTheNextDay() {
    assertThat(slot(FRIDAY, "20:00", "00:00").meets(WeekMinutes.of(SATURDAY))).isFalse();
  }

  @Test
  void sundayNightGoesOnIntoMonday() {
    WeekMinutes slot = slot(SUNDAY, "20:00", "02:00");
    assertThat(slot.meets(WeekMinutes.of(MONDAY))).isTrue();
    assertThat(slot.toMultirange()).isEqualTo("{[0,120),[9840,10080)}");
  }

  @Test
  void touchingSlotsAreOneRange() {
    List<WeeklySlot> slots =
        List.of(
            new WeeklySlot(MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)),
            new WeeklySlot(MONDAY, LocalTime.of(10, 0), LocalTime.of(11, 0)));
    assertThat(WeekMinutes.of(slots).toMultirange()).isEqualTo("{[540,660)}");
  }

  @Test
  void anOfferWithoutTimesHasNoMinutes() {
    assertThat(WeekMinutes.of(List.of()).toMultirange()).isEqualTo("{}");
  }

  @Test
  void dayAndTimeAskForTheirCommonMinutes() {
    WeekMinutes saturdayEvening = asked(Set.of(SATURDAY), Set.of(EVENING));
    assertThat(saturdayEvening.meets(slot(SATURDAY, "18:00", "19:00"))).isTrue();
    assertThat(saturdayEvening.meets(slot(SATURDAY, "09:00", "12:00"))).isFalse();
    assertThat(saturdayEvening.meets(slot(TUESDAY, "18:00", "19:00"))).isFalse();
  }

  @Test
  void severalDaysOrSeveralTimesWiden() {
    WeekMinutes asked = asked(Set.of(MONDAY, TUESDAY), Set.of(EVENING, NIGHT));
    assertThat(asked.meets(slot(MONDAY, "18:00", "19:00"))).isTrue();
    assertThat(asked.meets(slot(TUESDAY, "23:00", "23:30"))).isTrue();
    assertThat(asked.meets(slot(TUESDAY, "12:00", "13:00"))).isFalse();
  }

  @Test
  void nothingAskedIsNotTheSameAsNoMinute() {
    assertThat(WeekMinutes.asked(Set.of(), Set.of(), ANY)).isEmpty();
    ZonedDateTime tuesday = ANY;
    assertThat(WeekMinutes.asked(Set.of(MONDAY), Set.of(NOW), tuesday).orElseThrow().toMultirange())
        .isEqualTo("{}");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    // Winter: the clock shows universal time.
    "2024-01-05T20:00:00Z, true",
    "2024-01-06T01:59:59Z, true",
    "2024-01-06T02:00:00Z, false",
    "2024-01-05T19:59:59Z, false",
    // Summer: it is an hour ahead.
    "2024-07-05T19:00:00Z, true",
    "2024-07-05T18:59:59Z, false",
    "2024-07-06T00:59:59Z, true",
    "2024-07-06T01:00:00Z, false",
  })
  void nowIsReadFromTheWallClockInLondon(Instant moment, boolean open) {
    WeekMinutes now = WeekMinutes.of(NOW, moment.atZone(ZoneId.of("Asia/Tokyo")));
    assertThat(slot(FRIDAY, "20:00", "02:00").meets(now)).isEqualTo(open);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    // 27 October 2024, the clocks go back: 01:30 comes twice, 02:00 after both.
    "2024-10-27T00:30:00Z, true",
    "2024-10-27T01:30:00Z, true",
    "2024-10-27T02:00:00Z, false",
    // 31 March 2024, they go forward: 00:59 is followed by 02:00.
    "2024-03-31T00:59:00Z, true",
    "2024-03-31T01:00:00Z, false",
  })
  void nowIsRightWhenTheClocksChange(Instant moment, boolean open) {
    WeekMinutes now = WeekMinutes.of(NOW, moment.atZone(ZoneId.of("UTC")));
    assertThat(slot(SATURDAY, "20:00", "02:00").meets(now)).isEqualTo(open);
  }

  @Test
  void everyMinuteOfARandomSlotIsFoundByNowAndNoOther() {
    Random random = new Random(20240301);
    ZonedDateTime monday = ZonedDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneId.of("Europe/London"));
    for (int round = 0; round < 300; round++) {
      WeeklySlot slot = randomSlot(random);
      WeekMinutes open = WeekMinutes.of(List.of(slot));
      int minute = random.nextInt(10_080);
      boolean on =
          (slot.startMinute() <= minute && minute < slot.endMinute())
              || minute + 10_080 < slot.endMinute();
      assertThat(open.meets(WeekMinutes.of(NOW, monday.plusMinutes(minute))))
          .as("%s at minute %d", slot, minute)
          .isEqualTo(on);
    }
  }

  @Test
  void everyRandomSlotMeetsTheDayItStartsOn() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      WeeklySlot slot = randomSlot(random);
      assertThat(WeekMinutes.of(List.of(slot)).meets(WeekMinutes.of(slot.day()))).isTrue();
    }
  }

  private static WeeklySlot randomSlot(Random random) {
    return new WeeklySlot(
        DayOfWeek.of(1 + random.nextInt(7)),
        LocalTime.of(random.nextInt(24), random.nextInt(60)),
        LocalTime.of(random.nextInt(24), random.nextInt(60)));
  }

  private static WeekMinutes asked(Set<DayOfWeek> days, Set<TimeOfWeek> times) {
    return WeekMinutes.asked(days, times, ANY).orElseThrow();
  }

  private static WeekMinutes slot(DayOfWeek day, String start, String end) {
    return WeekMinutes.of(
        List.of(new WeeklySlot(day, LocalTime.parse(start), LocalTime.parse(end))));
  }
}
