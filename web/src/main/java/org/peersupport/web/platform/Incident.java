package org.peersupport.web.platform;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What went wrong with a request. Its reference stands on the error page and in the log, and says
 * nothing about the person who met it. Failures of ours are logged with their stack; that something
 * was refused is one line, see {@link Refusals}.
 */
final class Incident {

  private static final Logger LOG = Logger.getLogger(Incident.class.getName());
  private static final String ATTRIBUTE = "org.peersupport.web.incident";

  /** Letters and digits that cannot be mistaken for one another when read out on the phone. */
  private static final String SIGNS = "BCDFGHJKMPQRTVWXY346789";

  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Incident() {}

  /** Logs the failure, once for a request, and gives its reference. */
  static String report(ServletRequest request, int status, Throwable failure) {
    Object known = request.getAttribute(ATTRIBUTE);
    if (known != null) {
      return known.toString();
    }
    String reference = reference();
    request.setAttribute(ATTRIBUTE, reference);
    LOG.log(Level.SEVERE, "Incident " + reference + ", answered with " + status, failure);
    return reference;
  }

  /** Logs that a request was refused, once, and gives its reference. */
  static String refuse(HttpServletRequest request, int status, String path, Refusals refusals) {
    Object known = request.getAttribute(ATTRIBUTE);
    if (known != null) {
      return known.toString();
    }
    String reference = refusals.note(status, request.getMethod(), path, Incident::reference);
    request.setAttribute(ATTRIBUTE, reference);
    return reference;
  }

  /** The reference of this request's incident; empty when there is none. */
  static String of(ServletRequest request) {
    Object known = request.getAttribute(ATTRIBUTE);
    return known == null ? "" : known.toString();
  }

  private static String reference() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2 * GROUP; i++) {
      if (i == GROUP) {
        text.append('-');
      }
      text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return text.toString();
  }
}
