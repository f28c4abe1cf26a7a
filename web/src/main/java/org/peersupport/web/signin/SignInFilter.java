package org.peersupport.web.signin;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.peersupport.organisation.SignInService;
import org.peersupport.organisation.Standing;
import org.peersupport.platform.CurrentActor;
import org.peersupport.web.platform.Failures;

/**
 * Tells the doors who is behind each request, and leads whoever asks for a private page without
 * being signed in to sign-in, with what they typed kept for when they are back.
 */
public class SignInFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(SignInFilter.class.getName());

  /** Where nobody goes without signing in. */
  private static final List<String> PRIVATE =
      List.of(
          "/provider",
          "/working-group",
          "/commissioner",
          "/me",
          "/admin",
          "/crisis",
          "/connect",
          "/supporters");

  private static final List<String> PLAIN = List.of("/assets/", "/jakarta.faces.resource/");

  @Inject private transient CurrentActor currentActor;
  @Inject private transient SignIn signIn;
  @Inject private transient OpenIdContext tokens;
  @EJB private transient SignInService service;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    if (PLAIN.stream().anyMatch(path::startsWith) || path.equals(ExitServlet.PATH)) {
      chain.doFilter(request, response);
      return;
    }
    boolean isPrivate = PRIVATE.stream().anyMatch(area -> isWithin(path, area));
    Optional<SignedInSession> person =
        request.getUserPrincipal() == null ? Optional.empty() : SignedInSession.of(request);
    if (person.isPresent()) {
      stand(request, person.get(), path, isPrivate);
    } else if (isPrivate) {
      toSignIn(request, response, path);
      return;
    }
    Optional<Desk> area = isPrivate ? Desk.around(path) : Optional.empty();
    if (area.isPresent() && !mayEnter(area.get(), response)) {
      return;
    }
    chain.doFilter(request, response);
  }

  private void stand(
      HttpServletRequest request, SignedInSession session, String path, boolean isPrivate) {
    SignedInSession person = session;
    if (request.getAttribute(SignedInSession.REFRESHED) != null) {
      person = session.known(Claims.identity(tokens.getClaimsJson()));
      person.keepIn(request.getSession());
    }
    try {
      Standing standing =
          service.standing(
              person.personId(), person.identity(), Optional.ofNullable(person.actingFor()));
      currentActor.set(standing.actor());
      signIn.is(standing);
    } catch (RuntimeException e) {
      if (isPrivate) {
        keepUnsaved(request, path, e);
        throw e;
      }
      // A public page is shown to everybody, whatever is broken behind sign-in.
      LOG.log(Level.WARNING, "A signed-in person's roles could not be read", e);
    }
  }

  /**
   * Whoever's desk it is not sees that nothing is here; somebody with two organisations chooses one
   * before they come to its desk.
   */
  private boolean mayEnter(Desk area, HttpServletResponse response) throws IOException {
    if (area.isFor(signIn.standing().actor())) {
      return true;
    }
    boolean unchosen = signIn.isChoice() && signIn.getActingForName().isEmpty();
    if (area == Desk.PROVIDER && unchosen) {
      response.sendRedirect("/me");
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
    return false;
  }

  /** What is sent while the database is away waits in the session until it is back. */
  private static void keepUnsaved(HttpServletRequest request, String path, RuntimeException e) {
    if ("POST".equals(request.getMethod()) && Failures.isDatabaseAway(e)) {
      String target = KeptWords.target(request, path);
      if (KeptWords.keep(request, target)) {
        request.setAttribute(KeptWords.UNSAVED, target);
      }
    }
  }

  private static void toSignIn(
      HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
    String query = request.getQueryString();
    String target = path + (query == null ? "" : "?" + query);
    if ("POST".equals(request.getMethod())) {
      target = KeptWords.target(request, path);
      KeptWords.keep(request, target);
    }
    String signInPage = "/signin?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml;charset=UTF-8");
      response
          .getWriter()
          .write(
              "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                  + signInPage.replace("&", "&amp;")
                  + "\"/></partial-response>");
    } else if ("POST".equals(request.getMethod())) {
      // A redirect would still count as the form's, which may be sent to nobody but this site.
      response.setContentType("text/html;charset=UTF-8");
      response.setHeader("Refresh", "0;url=" + signInPage);
    } else {
      response.sendRedirect(signInPage);
    }
  }

  private static boolean isWithin(String path, String area) {
    return path.equals(area) || path.startsWith(area + "/");
  }
}
