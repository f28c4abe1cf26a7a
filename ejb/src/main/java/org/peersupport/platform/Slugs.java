package org.peersupport.platform;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the readable part of an address from a name: "Canerows & Plaits" gives canerows-plaits. */
public final class Slugs {
  /** Longest slug, in characters. */
  public static final int MAX_LENGTH = 80;

  private Slugs() {}

  /** The slug of a name; "offer" where nothing of the name can stand in an address. */
  public static String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['\u2019]", "")
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.length() > MAX_LENGTH ? plain.substring(0, MAX_LENGTH) : plain;
    String slug = cut.replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "offer" : slug;
  }
}
