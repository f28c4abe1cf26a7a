package org.peersupport.platform.internal;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/**
 * Asks the database once. By default EclipseLink asks three times, five seconds apart, and somebody
 * in distress would wait ten seconds to read that we cannot look things up just now.
 */
public class OneAttempt implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    if (session.getDatasourceLogin() instanceof DatabaseLogin login) {
      login.setQueryRetryAttemptCount(0);
    }
  }
}
