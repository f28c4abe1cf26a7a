package org.peersupport.web.signin;

import java.net.URI;
import java.net.URISyntaxException;

/** Where to go after sign-in: only ever a page of this site. */
final class Target {

  private static final int MAX_LENGTH = 2000;

  private Target() {}

  /** The wanted path with its query when it is one of ours, else the other. */
  static String safe(String wanted, String otherwise) {
    if (wanted == null || wanted.length() > MAX_LENGTH || !wanted.startsWith("/")) {
      return otherwise;
    }
    if (wanted.contains("//") || wanted.contains("..") || wanted.contains("\\")) {
      return otherwise;
    }
    if (hasControl(wanted)) {
      return otherwise;
    }
    try {
      URI uri = new URI(wanted);
      boolean ours = uri.getScheme() == null && uri.getRawAuthority() == null;
      return ours && !isSignIn(uri.getPath()) ? wanted : otherwise;
    } catch (URISyntaxException e) {
      return otherwise;
    }
  }

  /** Going back to sign-in itself would go round for ever, and whoever signs in stays. */
  private static boolean isSignIn(String path) {
    return path.equals("/signin")
        || path.equals("/signout")
        || path.equals(ExitServlet.PATH)
        || path.equals(OidcSettings.CALLBACK);
  }

  private static boolean hasControl(String text) {
    return text.chars().anyMatch(Character::isISOControl);
  }
}
