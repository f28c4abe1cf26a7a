package org.peersupport.web.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Fills a message's placeholders as the site would, so that it can be read. */
final class Filled {

  /** A name of a place, an organisation, a person: what most placeholders take. */
  private static final List<String> FILLERS = List.of("Brixton", "Sound Minds", "Ada");

  /** None, one and several: every form that English has. */
  private static final List<Integer> NUMBERS = List.of(0, 1, 5);

  private static final int PLACEHOLDERS = 10;

  private Filled() {}

  /** Every way the message can read. */
  static Set<String> readings(String message) {
    Set<String> readings = new LinkedHashSet<>();
    Set<Integer> counts = counts(message);
    for (Integer number : NUMBERS) {
      List<Object> arguments = new ArrayList<>();
      for (int index = 0; index < PLACEHOLDERS; index++) {
        arguments.add(counts.contains(index) ? number : FILLERS.get(index % FILLERS.size()));
      }
      readings.add(new MessageFormat(message, Locale.UK).format(arguments.toArray()));
    }
    return readings;
  }

  /** Which placeholders take a number. */
  private static Set<Integer> counts(String message) {
    MessagePattern pattern = new MessagePattern(message);
    Set<Integer> counts = new LinkedHashSet<>();
    for (int index = 0; index < pattern.countParts(); index++) {
      Part part = pattern.getPart(index);
      if (part.getType() == Part.Type.ARG_START && part.getArgType() != ArgType.NONE) {
        counts.add(Integer.valueOf(pattern.getSubstring(pattern.getPart(index + 1))));
      }
    }
    return counts;
  }
}
