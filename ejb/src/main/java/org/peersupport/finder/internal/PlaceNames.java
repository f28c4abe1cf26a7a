package org.peersupport.finder.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the names of places are compared. */
public final class PlaceNames {

  private PlaceNames() {}

  /**
   * The name as it is looked up: lower case, without accents, apostrophes and hyphens, "saint" as
   * "st" and "&amp;" as "and". What is stored in {@code finder_place.key} came through here too.
   */
  public static String key(String name) {
    String words = PlainText.words(name.replace("&", " and ")).toLowerCase(Locale.ROOT);
    return Arrays.stream(words.split(" "))
        .map(word -> word.equals("saint") ? "st" : word)
        .collect(Collectors.joining(" "));
  }
}
