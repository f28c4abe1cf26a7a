package org.peersupport.web.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * Leads addresses that carry a name in them to their page: {@code /offers/some-name} is shown by
 * {@code offers/offer.xhtml}. All other pages answer to their own name without extension, which
 * Faces arranges by itself. Nobody outside reaches a page by its file name.
 */
public class PathRoutes extends HttpFilter {

  /** Request attribute that holds the name in the address. */
  public static final String SLUG = "org.peersupport.web.slug";

  private static final long serialVersionUID = 1L;
  private static final String FACES_RESOURCES = "/jakarta.faces.resource/";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = Paths.of(request);
    if (path.equals("/")) {
      forward("/index.xhtml", request, response);
    } else if (path.equals("/index")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (path.startsWith("/offers/")) {
      offer(path, request, response);
    } else if (isFile(path)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isFile(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(".xhtml") && !path.startsWith(FACES_RESOURCES);
  }

  private static void offer(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Optional<String> slug = PublicPages.offerSlug(path);
    if (slug.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    request.setAttribute(SLUG, slug.get());
    forward("/offers/offer.xhtml", request, response);
  }

  private static void forward(String view, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.getRequestDispatcher(view).forward(request, response);
  }
}
