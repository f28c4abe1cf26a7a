package org.peersupport.offer;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * A time in every week, in Europe/London. An end at or before the start means the next morning:
 * Friday 20:00 to 02:00 ends on Saturday.
 *
 * @param day the day it starts
 * @param start when it starts
 * @param end when it ends
 */
public record WeeklySlot(@NotNull DayOfWeek day, @NotNull LocalTime start, @NotNull LocalTime end) {

  /** Whether it goes on past midnight. */
  public boolean overnight() {
    return !end.isAfter(start);
  }

  /** Minutes from Monday 00:00 to the start. */
  public int startMinute() {
    return (day.getValue() - 1) * 24 * 60 + start.toSecondOfDay() / 60;
  }

  /** Minutes from Monday 00:00 to the end; more than a week's 10,080 when it ends next Monday. */
  public int endMinute() {
    int minutes = (end.toSecondOfDay() - start.toSecondOfDay()) / 60;
    return startMinute() + (minutes > 0 ? minutes : minutes + 24 * 60);
  }
}
