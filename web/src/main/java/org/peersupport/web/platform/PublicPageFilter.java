package org.peersupport.web.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/**
 * Lets browsers and caches keep public pages for a minute when nobody is signed in, and answers
 * with nothing but "unchanged" where the browser still has the same page. As soon as a session
 * cookie comes with the request, nothing of the answer is kept.
 */
public class PublicPageFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String ALLOWED = "GET, HEAD, OPTIONS";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!PublicPages.contains(Paths.of(request))) {
      chain.doFilter(request, response);
      return;
    }
    switch (request.getMethod()) {
      case "GET", "HEAD" -> page(request, response, chain);
      case "OPTIONS" -> response.setHeader("Allow", ALLOWED);
      default -> {
        response.setHeader("Allow", ALLOWED);
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      }
    }
  }

  private static void page(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    BufferedResponse buffered = new BufferedResponse(response);
    chain.doFilter(request, buffered);
    if (buffered.isHandedOver() || response.isCommitted()) {
      return;
    }
    byte[] page = buffered.bytes();
    if (buffered.getStatus() == HttpServletResponse.SC_OK) {
      response.setHeader("Vary", "Cookie");
      if (request.getRequestedSessionId() == null) {
        response.setHeader("Cache-Control", "public, max-age=60");
        String tag = "W/\"" + Hashes.of(page) + "\"";
        response.setHeader("ETag", tag);
        if (isKnown(request.getHeader("If-None-Match"), tag)) {
          response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
          return;
        }
      }
    }
    response.setContentLength(page.length);
    if (request.getMethod().equals("GET")) {
      response.getOutputStream().write(page);
    }
  }

  private static boolean isKnown(String ifNoneMatch, String tag) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(",")).map(String::strip).anyMatch(tag::equals);
  }
}
