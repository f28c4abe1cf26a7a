package org.peersupport.web.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses methods that no page has, before anybody is led to sign-in for them. What is under {@code
 * /api} decides for itself.
 */
public class MethodsFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> PAGES = Set.of("GET", "HEAD", "POST", "OPTIONS");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (PAGES.contains(request.getMethod()) || Paths.of(request).startsWith("/api/")) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
    response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }
}
