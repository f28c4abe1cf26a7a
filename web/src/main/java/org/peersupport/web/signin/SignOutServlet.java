package org.peersupport.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.peersupport.platform.Settings;

/**
 * {@code /signout}: signs out here and at the identity provider, and goes to the home page. What
 * does not surely come from a page of ours is asked first: another site's link must not end a
 * session with words in it.
 */
@WebServlet("/signout")
public class SignOutServlet extends HttpServlet {

  /** In the session: what the answer to our question names. */
  private static final String SURE = "org.peersupport.web.signin.sure";

  private static final String QUESTION = "/WEB-INF/signin/signout.xhtml";
  private static final long serialVersionUID = 1L;

  @Inject private transient Settings settings;
  @Inject private transient ProviderProbe provider;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (request.getUserPrincipal() == null || isOwnWish(request)) {
      signOut(request, response);
      return;
    }
    HttpSession session = request.getSession();
    if (session.getAttribute(SURE) == null) {
      session.setAttribute(SURE, UUID.randomUUID().toString());
    }
    request.setAttribute("sure", session.getAttribute(SURE));
    request.getRequestDispatcher(QUESTION).forward(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    doGet(request, response);
  }

  /**
   * Whether the browser says that a page of this site sent the request or, as old browsers say
   * nothing, it names what only the answer to our question can know.
   */
  private static boolean isOwnWish(HttpServletRequest request) {
    Object sure = request.getSession().getAttribute(SURE);
    return "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
        || (sure != null && sure.equals(request.getParameter("sure")));
  }

  private void signOut(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    boolean signedIn = request.getUserPrincipal() != null;
    if (signedIn) {
      request.logout();
    }
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    if (!response.isCommitted()) {
      response.sendRedirect(signedIn ? "/" : afterTheEnd());
    }
  }

  /**
   * Where somebody goes whose session here has ended already: the provider may still know them, and
   * signing out has to mean that too. It asks them first, as nothing here proves who they are.
   */
  private String afterTheEnd() {
    String query =
        "?client_id="
            + URLEncoder.encode(settings.clientId(), StandardCharsets.UTF_8)
            + "&post_logout_redirect_uri="
            + URLEncoder.encode(settings.baseUrl() + "/", StandardCharsets.UTF_8);
    return provider.endSessionAddress().map(address -> address + query).orElse("/");
  }
}
