package org.peersupport.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where somebody is on the site. */
@Named("here")
@RequestScoped
public class Here {

  private HttpServletRequest request;

  Here() {}

  @Inject
  Here(HttpServletRequest request) {
    this.request = request;
  }

  /** For {@code aria-current} of a link: "page" when it leads to where one is, else empty. */
  public String current(String path) {
    String asked = Paths.asked(request);
    int query = asked.indexOf('?');
    return path.equals(query < 0 ? asked : asked.substring(0, query)) ? "page" : "";
  }

  /**
   * The address that starts sign-in and leads back here. From the home page and from an error page
   * it leads to the person's own desk: nobody signs in to see those again.
   */
  public String getSignIn() {
    String asked = Paths.asked(request);
    if (asked.equals("/") || request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null) {
      return "/signin";
    }
    return "/signin?to=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
  }
}
