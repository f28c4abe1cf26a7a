package org.peersupport.finder.internal;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peersupport.finder.TimeOfWeek;
import org.peersupport.offer.WeeklySlot;
import org.peersupport.platform.Time;

/**
 * A set of minutes of the week, counted from Monday 00:00 on the wall clock of Europe/London. The
 * week is a ring: after Sunday's last minute comes Monday's first.
 *
 * <p>It is the wall clock's week, not elapsed time: when the clocks go back, a session from 20:00
 * to 02:00 is on through both hours that are called one o'clock.
 */
public final class WeekMinutes {

  private static final int DAY = 24 * 60;
  private static final int WEEK = 7 * DAY;

  private final BitSet minutes = new BitSet(WEEK);

  private WeekMinutes() {}

  /** When an offer with these weekly times is on. */
  public static WeekMinutes of(Collection<WeeklySlot> slots) {
    WeekMinutes all = new WeekMinutes();
    slots.forEach(slot -> all.add(slot.startMinute(), slot.endMinute()));
    return all;
  }

  /** The whole of a day, midnight to midnight. */
  public static WeekMinutes of(DayOfWeek day) {
    int start = (day.getValue() - 1) * DAY;
    WeekMinutes all = new WeekMinutes();
    all.add(start, start + DAY);
    return all;
  }

  /**
   * When that time is, as {@link TimeOfWeek} defines it.
   *
   * @param now the moment that NOW means, in any zone
   */
  public static WeekMinutes of(TimeOfWeek time, ZonedDateTime now) {
    return switch (time) {
      case NOW -> at(now);
      case EVENING -> everyDay(LocalTime.of(17, 0), LocalTime.of(22, 0));
      case NIGHT -> everyDay(LocalTime.of(22, 0), LocalTime.of(6, 0));
      case WEEKEND -> {
        WeekMinutes weekend = new WeekMinutes();
        weekend.add(4 * DAY + 17 * 60, WEEK);
        yield weekend;
      }
    };
  }

  /** These hours on each day; an end at or before the start means the next morning. */
  public static WeekMinutes everyDay(LocalTime start, LocalTime end) {
    List<WeeklySlot> slots =
        Set.of(DayOfWeek.values()).stream().map(day -> new WeeklySlot(day, start, end)).toList();
    return of(slots);
  }

  /**
   * The minutes somebody asks for: any of the days and, on them, any of the times.
   *
   * @return empty when neither was asked for, which is not the same as no minute at all
   */
  public static Optional<WeekMinutes> asked(
      Set<DayOfWeek> days, Set<TimeOfWeek> times, ZonedDateTime now) {
    if (days.isEmpty() && times.isEmpty()) {
      return Optional.empty();
    }
    WeekMinutes asked = new WeekMinutes();
    days.forEach(day -> asked.minutes.or(of(day).minutes));
    if (days.isEmpty()) {
      asked.minutes.set(0, WEEK);
    }
    if (!times.isEmpty()) {
      BitSet wanted = new BitSet(WEEK);
      times.forEach(time -> wanted.or(of(time, now).minutes));
      asked.minutes.and(wanted);
    }
    return Optional.of(asked);
  }

  /** Whether the two have a minute in common. */
  public boolean meets(WeekMinutes other) {
    return minutes.intersects(other.minutes);
  }

  /** As PostgreSQL writes an {@code int4multirange}: <code>{[0,360),[1320,1800)}</code>. */
  public String toMultirange() {
    StringBuilder ranges = new StringBuilder("{");
    int start = minutes.nextSetBit(0);
    while (start >= 0) {
      int end = minutes.nextClearBit(start);
      ranges
          .append(ranges.length() > 1 ? "," : "")
          .append('[')
          .append(start)
          .append(',')
          .append(end)
          .append(')');
      start = minutes.nextSetBit(end);
    }
    return ranges.append('}').toString();
  }

  private static WeekMinutes at(ZonedDateTime moment) {
    ZonedDateTime local = moment.withZoneSameInstant(Time.ZONE);
    int minute =
        (local.getDayOfWeek().getValue() - 1) * DAY + local.getHour() * 60 + local.getMinute();
    WeekMinutes one = new WeekMinutes();
    one.add(minute, minute + 1);
    return one;
  }

  /** Adds from start to before end; what passes the week's end goes on at its beginning. */
  private void add(int start, int end) {
    minutes.set(start, Math.min(end, WEEK));
    if (end > WEEK) {
      minutes.set(0, end - WEEK);
    }
  }
}
