package org.peersupport.roles;

/** Whose record a call is about. */
enum Whose {
  /** The record of the organisation the caller acts for; for who acts for none, anybody's. */
  OWN("own"),
  /** Another organisation's. */
  OTHER("other"),
  /** The call names no record. */
  NONE("-");

  private final String word;

  Whose(String word) {
    this.word = word;
  }

  static Whose of(String text) {
    for (Whose whose : values()) {
      if (whose.word.equals(text.strip())) {
        return whose;
      }
    }
    throw new IllegalArgumentException("neither own nor other nor -: " + text);
  }

  @Override
  public String toString() {
    return word;
  }
}
