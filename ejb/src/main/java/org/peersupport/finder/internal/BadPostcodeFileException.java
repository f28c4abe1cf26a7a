package org.peersupport.finder.internal;

/** A postcode file that cannot be taken; the message names the line and what is wrong with it. */
public class BadPostcodeFileException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param line counted from 1
   * @param what what is wrong, to stand after "line 7: "
   */
  public BadPostcodeFileException(long line, String what) {
    super("line " + line + ": " + what);
  }
}
