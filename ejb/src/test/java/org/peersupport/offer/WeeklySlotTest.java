package org.peersupport.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklySlotTest {

  @ParameterizedTest(name = "{0} {1}-{2}")
  @CsvSource(
      textBlock =
          """
          MONDAY,   00:00, 00:30, 0,     30,    false
          TUESDAY,  10:00, 12:00, 2040,  2160,  false
          FRIDAY,   20:00, 02:00, 6960,  7320,  true
          SATURDAY, 22:00, 00:00, 8520,  8640,  true
          SUNDAY,   08:00, 14:00, 9120,  9480,  false
          SUNDAY,   20:00, 02:00, 9840,  10200, true
          MONDAY,   09:00, 09:00, 540,   1980,  true
          """)
  void theMinutesOfTheWeekGoOnPastMidnightAndPastSunday(
      DayOfWeek day, LocalTime start, LocalTime end, int from, int to, boolean overnight) {
    WeeklySlot slot = new WeeklySlot(day, start, end);
    assertThat(slot.startMinute()).isEqualTo(from);
    assertThat(slot.endMinute()).isEqualTo(to);
    assertThat(slot.overnight()).isEqualTo(overnight);
  }
}
