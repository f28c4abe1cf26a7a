package org.peersupport.web.signin;

import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.security.enterprise.identitystore.openid.RefreshToken;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.peersupport.platform.Settings;

/**
 * {@code /exit}: leaves at once. The session here ends before the answer is sent; the one at the
 * identity provider is ended behind the person's back, for which nobody waits. A link (GET) goes on
 * to a harmless page, a script's last call (POST) gets no content.
 *
 * <p>It asks for no proof that the person wants this, because somebody may need it with one press
 * and without scripts. So that no other site signs people out, nothing is dropped for a request
 * that a browser says comes from one; from a browser too old to say so, being signed out is the
 * worst that can happen.
 */
@WebServlet(ExitServlet.PATH)
public class ExitServlet extends HttpServlet {

  static final String PATH = "/exit";

  private static final long serialVersionUID = 1L;

  @Inject private transient Settings settings;
  @Inject private transient OpenIdContext tokens;
  @Inject private transient ProviderSession provider;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    leave(request, response);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", settings.exitUrl());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    leave(request, response);
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private void leave(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
      return;
    }
    // Not "cache": browsers take long for it, and no page of a signed-in person is ever cached.
    response.setHeader("Clear-Site-Data", "\"cookies\", \"storage\"");
    HttpSession session = request.getSession(false);
    if (session != null) {
      Optional<String> refreshToken = refreshToken(request);
      session.invalidate();
      refreshToken.ifPresent(provider::end);
    }
    expireCookies(request, response);
  }

  /** Asked only where somebody is signed in: the tokens' own holder would begin a session. */
  private Optional<String> refreshToken(HttpServletRequest request) {
    return request.getUserPrincipal() == null
        ? Optional.empty()
        : tokens.getRefreshToken().map(RefreshToken::getToken);
  }

  private static void expireCookies(HttpServletRequest request, HttpServletResponse response) {
    if (request.getCookies() == null) {
      return;
    }
    for (Cookie known : request.getCookies()) {
      Cookie gone = new Cookie(known.getName(), "");
      gone.setPath("/");
      gone.setMaxAge(0);
      gone.setHttpOnly(true);
      gone.setSecure(request.isSecure());
      response.addCookie(gone);
    }
  }
}
