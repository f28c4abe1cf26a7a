package org.peersupport.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A fixed choice that stands in addresses, files and messages by a lower-case, hyphenated code. */
public interface Coded {

  /** The constant's name. */
  String name();

  /** The code: {@code OPEN_TO_ALL} gives {@code open-to-all}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The choice with this code, in any case; empty when there is none. */
  static <E extends Enum<E> & Coded> Optional<E> of(Class<E> type, String code) {
    return Arrays.stream(type.getEnumConstants())
        .filter(choice -> choice.code().equalsIgnoreCase(code.strip()))
        .findFirst();
  }
}
