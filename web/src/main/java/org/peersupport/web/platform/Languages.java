package org.peersupport.web.platform;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The languages that forms offer, by ISO 639 code. */
public final class Languages {

  /**
   * Those that people in Britain use most. British Sign Language has a code of three letters, which
   * Java does not list.
   */
  public static final List<String> COMMON =
      List.of(
          "en", "cy", "bfi", "pl", "ro", "pa", "ur", "pt", "es", "ar", "bn", "gu", "it", "ta", "fr",
          "lt", "tr", "zh", "fa", "so", "sq", "uk", "ti", "yo");

  private static final Set<String> ISO = Set.of(Locale.getISOLanguages());

  private Languages() {}

  /** Whether there is a language with this code. */
  public static boolean isKnown(String code) {
    return ISO.contains(code) || COMMON.contains(code);
  }
}
