package org.peersupport.web.words;

/**
 * A text that people read.
 *
 * @param source the file it stands in, without its folder
 * @param key its key, or its place in the file
 * @param text what is read
 */
record PublicText(String source, String key, String text) {

  /** How lists of exceptions name it: {@code site.properties:help.lead}. */
  String name() {
    return source + ":" + key;
  }
}
