package org.peersupport.web.platform;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages anybody can open. A path that stands here is answered without a session, may be cached
 * and takes nothing but GET and HEAD. A new public page adds its path here.
 */
final class PublicPages {

  private static final Set<String> FIXED =
      Set.of(
          "/",
          "/find",
          "/help-now",
          "/about",
          "/privacy",
          "/accessibility",
          "/hide-your-visit",
          "/styleguide");
  private static final Pattern OFFER = Pattern.compile("/offers/([a-z0-9-]{1,80})");

  private PublicPages() {}

  /** Whether the path, without the context's and with no query, is a public page's. */
  static boolean contains(String path) {
    return FIXED.contains(path) || path.startsWith("/offers/");
  }

  /** The slug in an offer's path; empty for any other path. */
  static Optional<String> offerSlug(String path) {
    Matcher matcher = OFFER.matcher(path);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
