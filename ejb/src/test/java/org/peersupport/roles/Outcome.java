package org.peersupport.roles;

import java.util.Locale;

/** What comes of a call. */
enum Outcome {
  /** It is done. */
  ALLOWED,
  /** The caller is turned away, whatever the call is about. */
  DENIED,
  /** The same as for a record that does not exist, word for word. */
  NOT_FOUND,
  /** An empty answer, the same as for a record that does not exist. */
  NOTHING;

  static Outcome of(String text) {
    return valueOf(text.strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
