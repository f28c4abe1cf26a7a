package org.peersupport.web.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.peersupport.platform.Coded;
import org.peersupport.web.platform.Words;

/** Figures by a fixed choice, none left out: what nobody offers is what one looks for. */
final class Gaps {

  private Gaps() {}

  /** How many offers there are of each choice, with a link to them in the search. */
  static <E extends Enum<E> & Coded> List<Figure> figures(
      Class<E> type, Map<E, Long> counted, String parameter, Words words) {
    return Arrays.stream(type.getEnumConstants())
        .map(
            choice ->
                new Figure(
                    words.label(choice),
                    words.message("offers.count", counted.getOrDefault(choice, 0L)),
                    "/find?" + parameter + "=" + choice.code()))
        .toList();
  }

  /** The choices that no offer makes, in words. */
  static <E extends Enum<E> & Coded> List<String> in(
      Class<E> type, Map<E, Long> counted, Words words) {
    return Arrays.stream(type.getEnumConstants())
        .filter(choice -> counted.getOrDefault(choice, 0L) == 0)
        .map(words::label)
        .toList();
  }
}
