package org.peersupport.web.signin;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.peersupport.organisation.SignInService;
import org.peersupport.organisation.VerifiedIdentity;

/**
 * Where people come back to from the identity provider. The mechanism has checked the answer by
 * now; this ties the session to our record of the person and goes on to the page they wanted.
 */
@WebServlet(OidcSettings.CALLBACK)
public class CallbackServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient OpenIdContext tokens;
  @EJB private transient SignInService signIn;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getUserPrincipal() == null) {
      // Given up at the provider, or an answer that is not for this session: begin again.
      response.sendRedirect(request.getParameter("error") == null ? "/signin" : "/");
      return;
    }
    VerifiedIdentity identity = Claims.identity(tokens.getClaimsJson());
    UUID person = signIn.recognise(identity);
    // Whoever knew the session's id before sign-in must not share what comes after.
    request.changeSessionId();
    HttpSession session = request.getSession();
    new SignedInSession(person, identity, null).keepIn(session);
    Object wanted = session.getAttribute(SignInServlet.TO);
    session.removeAttribute(SignInServlet.TO);
    response.sendRedirect(Target.safe((String) wanted, desk(person, identity)));
  }

  /** Where somebody arrives who was on the way to no page. */
  private String desk(UUID person, VerifiedIdentity identity) {
    return Desk.addressFor(signIn.standing(person, identity, Optional.empty()).actor());
  }
}
