package org.peersupport.web.signin;

import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * {@code /signin?to=/page}: leads to the identity provider, and afterwards to the page; without
 * one, to the person's own desk.
 */
@WebServlet("/signin")
public class SignInServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  static final String TO = "org.peersupport.web.signin.to";

  @Inject private transient SecurityContext security;
  @Inject private transient ProviderProbe provider;
  @Inject private transient SignIn signIn;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String target = Target.safe(request.getParameter("to"), "");
    if (SignedInSession.of(request).isPresent() && request.getUserPrincipal() != null) {
      response.sendRedirect(target.isEmpty() ? signIn.getDesk() : target);
      return;
    }
    if (!provider.answers()) {
      request.setAttribute(ProviderProbe.AWAY, again(target));
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    request.getSession().setAttribute(TO, target);
    security.authenticate(
        request, response, AuthenticationParameters.withParams().newAuthentication(true));
  }

  /** Where sign-in can be tried again, still on the way to the same page. */
  private static String again(String target) {
    return "/signin?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
  }
}
