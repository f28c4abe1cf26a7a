package org.peersupport.offer;

/** What a person left empty is the empty text, never null. */
final class Text {
  private Text() {}

  static String orEmpty(String text) {
    return text == null ? "" : text.strip();
  }
}
