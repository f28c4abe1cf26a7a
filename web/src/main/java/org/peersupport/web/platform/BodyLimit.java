package org.peersupport.web.platform;

import jakarta.servlet.http.HttpServletRequest;

/**
 * How much may be sent at once. It is asked before anything reads what was sent: what is longer is
 * refused by its announced length, and a form that does not announce one is read no further than
 * the server's own limit for forms ({@code max-form-post-size-bytes}).
 */
public final class BodyLimit {

  /** Bytes. No form has more than a few texts; the longest of them hold some thousand signs. */
  static final long BYTES = 2_097_152;

  private BodyLimit() {}

  /** Whether the request sends more than anything here takes. */
  public static boolean isExceededBy(HttpServletRequest request) {
    if (request.getContentLengthLong() > BYTES) {
      return true;
    }
    if (!"POST".equals(request.getMethod()) || request.getContentLengthLong() >= 0) {
      return false;
    }
    try {
      request.getParameterNames();
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }
}
