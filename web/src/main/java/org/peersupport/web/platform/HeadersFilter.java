package org.peersupport.web.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Puts the protective headers on every answer, error pages too. What a page may load comes from
 * this server and nowhere else. Whatever nobody else decides about is not kept by any cache.
 */
public class HeadersFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** The policy ends with script-src because PrimeFaces appends its nonce to the end. */
  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "style-src 'self'",
          "img-src 'self' data:",
          "font-src 'self'",
          "connect-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'",
          "script-src 'self'");

  private static final String CSP = "Content-Security-Policy";

  private static final String NO_DEVICES =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    protect(request, response);
    chain.doFilter(request, new OnePolicy(response, PublicPages.contains(Paths.of(request))));
  }

  /**
   * PrimeFaces adds its policy, with the nonce for its scripts, beside ours, and a browser obeys
   * both. On signed-in pages its policy takes the place of ours; public pages have no such scripts.
   */
  private static final class OnePolicy extends HttpServletResponseWrapper {

    private final boolean publicPage;

    OnePolicy(HttpServletResponse response, boolean publicPage) {
      super(response);
      this.publicPage = publicPage;
    }

    @Override
    public void addHeader(String name, String value) {
      if (!CSP.equalsIgnoreCase(name)) {
        super.addHeader(name, value);
      } else if (!publicPage) {
        super.setHeader(name, value);
      }
    }
  }

  /** Sets the headers, again where an answer was started anew. */
  static void protect(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(CSP, POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Permissions-Policy", NO_DEVICES);
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    if (!Paths.of(request).startsWith("/jakarta.faces.resource/")) {
      response.setHeader("Cache-Control", "private, no-store");
    }
  }
}
