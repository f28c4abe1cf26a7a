package org.peersupport.web.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * How much may be sent at once. It is asked before anything reads what was sent, and by the length
 * that the request announces. Browsers announce it for every form; a form that does not would be
 * read up to the server's own limit ({@code max-form-post-size-bytes}) and lose the rest without a
 * word, so it is refused.
 */
public final class BodyLimit {

  /** Bytes. No form has more than a few texts; the longest of them hold some thousand signs. */
  static final long BYTES = 2_097_152;

  private BodyLimit() {}

  /** The status to refuse the request with; empty when what it sends can be taken. */
  public static OptionalInt refusal(HttpServletRequest request) {
    long length = request.getContentLengthLong();
    if (length > BYTES) {
      return OptionalInt.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
    if (length < 0 && request.getHeader("Transfer-Encoding") != null && isForm(request)) {
      return OptionalInt.of(HttpServletResponse.SC_LENGTH_REQUIRED);
    }
    return OptionalInt.empty();
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType();
    String plain = type == null ? "" : type.toLowerCase(Locale.ROOT);
    return plain.startsWith("application/x-www-form-urlencoded")
        || plain.startsWith("multipart/form-data");
  }
}
