package org.peersupport.web.offer;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.peersupport.offer.WeeklySlot;

/** One weekly time as it is typed. */
public class SlotRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private String day;
  private String start;
  private String end;

  SlotRow(String day, String start, String end) {
    this.day = day;
    this.start = start;
    this.end = end;
  }

  static SlotRow of(WeeklySlot slot) {
    return new SlotRow(slot.day().name(), slot.start().toString(), slot.end().toString());
  }

  /** Whether nothing was typed. */
  public boolean isEmpty() {
    return blank(day) && blank(start) && blank(end);
  }

  /** The time, when all three parts make sense. */
  Optional<WeeklySlot> understood() {
    if (day == null || start == null || end == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new WeeklySlot(
              DayOfWeek.valueOf(day),
              LocalTime.parse(start.strip()),
              LocalTime.parse(end.strip())));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public String getStart() {
    return start;
  }

  public void setStart(String start) {
    this.start = start;
  }

  public String getEnd() {
    return end;
  }

  public void setEnd(String end) {
    this.end = end;
  }
}
