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

  /** The path and query the browser asked for, encoded as it sent them, also after a forward. */
  static String asked(HttpServletRequest request) {
    Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    if (forwarded != null) {
      return withQuery(
          forwarded.toString(), request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING));
    }
    return withQuery(request.getRequestURI(), request.getQueryString());
  }

  /** The path the browser asked for, without its query, also after a forward. */
  static String shown(HttpServletRequest request) {
    String asked = asked(request);
    int query = asked.indexOf('?');
    return query < 0 ? asked : asked.substring(0, query);
  }

  private static String withQuery(String path, Object query) {
    return query == null ? path : path + "?" + query;
  }
}
