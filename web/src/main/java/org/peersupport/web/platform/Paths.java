package org.peersupport.web.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Reads addresses off requests. */
final class Paths {

  private Paths() {}

  /** The path inside the application, decoded, without query and path parameters. */
  static String of(HttpServletRequest request) {
    String info = request.getPathInfo();
    return request.getServletPath() + (info == null ? "" : info);
  }

  /** The path of the page that was asked for, decoded and put straight, also after a forward. */
  static String page(HttpServletRequest request) {
    Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
    if (forwarded == null) {
      return of(request);
    }
    Object info = request.getAttribute(RequestDispatcher.FORWARD_PATH_INFO);
    return forwarded.toString() + (info == null ? "" : info);
  }

  /** The path and query the browser asked for, encoded as it sent them, also after a forward. */
  static String asked(HttpServletRequest request) {
    Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    if (forwarded != null) {
      return withQuery(
          forwarded.toString(), request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING));
    }
    return withQuery(request.getRequestURI(), request.getQueryString());
  }

  private static String withQuery(String path, Object query) {
    return query == null ? path : path + "?" + query;
  }
}
