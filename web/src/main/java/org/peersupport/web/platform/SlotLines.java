package org.peersupport.web.platform;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.peersupport.offer.WeeklySlot;

/** Weekly times in kind words: the days that share their hours stand in one line. */
final class SlotLines {

  private static final int DAYS_OF_WEEK = 7;
  private static final int LONG_RUN = 3;

  private SlotLines() {}

  private record Hours(LocalTime start, LocalTime end) {}

  static List<String> of(List<WeeklySlot> slots, Words words) {
    Map<Hours, TreeSet<DayOfWeek>> days = new LinkedHashMap<>();
    slots.stream()
        .sorted(Comparator.comparingInt(WeeklySlot::startMinute))
        .forEach(
            slot ->
                days.computeIfAbsent(new Hours(slot.start(), slot.end()), hours -> new TreeSet<>())
                    .add(slot.day()));
    List<String> lines = new ArrayList<>();
    days.forEach((hours, on) -> lines.add(line(new ArrayList<>(on), hours, words)));
    return lines;
  }

  private static String line(List<DayOfWeek> days, Hours hours, Words words) {
    String on = days(days, words);
    if (hours.start().equals(hours.end())) {
      return words.message(
          hours.start().equals(LocalTime.MIDNIGHT) ? "slot.allDay" : "slot.roundTheClock",
          on,
          time(hours.start(), words));
    }
    return words.message(key(hours), on, time(hours.start(), words), time(hours.end(), words));
  }

  private static String key(Hours hours) {
    boolean sameDay = hours.end().isAfter(hours.start()) || hours.end().equals(LocalTime.MIDNIGHT);
    if (sameDay) {
      return "slot.sameDay";
    }
    return hours.end().isAfter(LocalTime.NOON) ? "slot.nextDay" : "slot.nextMorning";
  }

  private static String days(List<DayOfWeek> days, Words words) {
    if (days.size() == DAYS_OF_WEEK) {
      return words.message("slot.everyDay");
    }
    int run = days.get(days.size() - 1).getValue() - days.get(0).getValue() + 1;
    if (days.size() > LONG_RUN && run == days.size()) {
      return words.message(
          "slot.run", words.label(days.get(0)), words.label(days.get(days.size() - 1)));
    }
    return words.labels(days);
  }

  static String time(LocalTime time, Words words) {
    if (time.equals(LocalTime.MIDNIGHT)) {
      return words.message("time.midnight");
    }
    if (time.equals(LocalTime.NOON)) {
      return words.message("time.noon");
    }
    String pattern = words.message(time.getMinute() == 0 ? "time.hour" : "time.minutes");
    return DateTimeFormatter.ofPattern(pattern, words.locale()).format(time);
  }
}
