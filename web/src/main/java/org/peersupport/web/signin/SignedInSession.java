package org.peersupport.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.peersupport.organisation.VerifiedIdentity;

/**
 * What a session keeps of somebody who is signed in: who they are and which organisation they chose
 * to act for. What they may do is never kept.
 */
record SignedInSession(UUID personId, VerifiedIdentity identity, UUID actingFor)
    implements Serializable {

  /** Request attribute: the tokens were refreshed, so what the provider says may have changed. */
  static final String REFRESHED = "org.peersupport.web.signin.refreshed";

  private static final String KEY = "org.peersupport.web.signin.person";

  /** The session's person; looks without beginning a session. */
  static Optional<SignedInSession> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((SignedInSession) session.getAttribute(KEY));
  }

  void keepIn(HttpSession session) {
    session.setAttribute(KEY, this);
  }

  SignedInSession actingFor(UUID organisationId) {
    return new SignedInSession(personId, identity, organisationId);
  }

  SignedInSession known(VerifiedIdentity newIdentity) {
    return new SignedInSession(personId, newIdentity, actingFor);
  }
}
