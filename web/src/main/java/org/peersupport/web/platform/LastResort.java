package org.peersupport.web.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends the page that is shown when not even the error page can be. */
final class LastResort {

  private LastResort() {}

  static void write(HttpServletResponse response, String reference) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader(
        "Content-Security-Policy", StandInPage.policy() + "; frame-ancestors 'none'");
    response.getWriter().write(StandInPage.failed(reference));
  }
}
