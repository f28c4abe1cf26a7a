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
import org.peersupport.platform.Settings;

/** {@code /signout}: signs out here and at the identity provider, and goes to the home page. */
@WebServlet("/signout")
public class SignOutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Settings settings;
  @Inject private transient ProviderProbe provider;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    signOut(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    signOut(request, response);
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
