package org.peersupport.web.signin;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.peersupport.web.platform.BodyLimit;

/**
 * Stands before the server's OpenID Connect mechanism, which does the work, and mends four things:
 * it asks for all of a person's organisations; tokens are refreshed when a page is asked for and
 * never while words are being sent, which would lose them; an identity provider that is away for a
 * while throws nobody out; and a session whose tokens are gone, as after a move to another node,
 * signs in again instead of failing.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

  private static final Logger LOG = Logger.getLogger(SignInMechanism.class.getName());

  @Inject private BeanManager beans;
  @Inject private OpenIdContext tokens;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    OptionalInt refusal = BodyLimit.refusal(request);
    if (refusal.isPresent()) {
      return refuse(response, refusal.getAsInt());
    }
    if (request.getUserPrincipal() == null) {
      return server().validateRequest(request, new AllOrganisations(response), context);
    }
    if (request.getServletPath().equals(ExitServlet.PATH)) {
      // Nobody who leaves waits for the provider.
      return stay(request, context);
    }
    if (tokens.getAccessToken() == null || tokens.getIdentityToken() == null) {
      return again(request, context);
    }
    boolean due = tokens.getAccessToken().isExpired() || tokens.getIdentityToken().isExpired();
    if (!due) {
      return server().validateRequest(request, response, context);
    }
    return "GET".equals(request.getMethod())
        ? refresh(request, response, context)
        : stay(request, context);
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    server().cleanSubject(request, response, context);
  }

  private AuthenticationStatus refresh(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Quiet quiet = new Quiet(response);
    try {
      AuthenticationStatus status =
          server()
              .validateRequest(
                  request,
                  quiet,
                  new HttpMessageContextWrapper(context) {
                    @Override
                    public HttpServletResponse getResponse() {
                      return quiet;
                    }
                  });
      if (status == AuthenticationStatus.SUCCESS) {
        request.setAttribute(SignedInSession.REFRESHED, Boolean.TRUE);
        return status;
      }
      return again(request, context);
    } catch (AuthenticationException | RuntimeException e) {
      LOG.log(Level.WARNING, "Tokens could not be refreshed; the session goes on", e);
      return stay(request, context);
    }
  }

  /** This is the first place that would read what was sent: no filter comes before it. */
  private static AuthenticationStatus refuse(HttpServletResponse response, int status) {
    try {
      response.sendError(status);
      return AuthenticationStatus.SEND_FAILURE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The person stays who they are until the session's own end. */
  private static AuthenticationStatus stay(HttpServletRequest request, HttpMessageContext context) {
    return context.notifyContainerAboutLogin(request.getUserPrincipal(), null);
  }

  /** Ends what is left of the session; the page asked for, being private, leads to sign-in. */
  private static AuthenticationStatus again(
      HttpServletRequest request, HttpMessageContext context) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    String query = request.getQueryString();
    String target = request.getRequestURI() + (query == null ? "" : "?" + query);
    return context.redirect(target);
  }

  private HttpAuthenticationMechanism server() {
    Bean<?> bean =
        beans.getBeans(HttpAuthenticationMechanism.class).stream()
            .filter(found -> found.getBeanClass() != SignInMechanism.class)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no OpenID Connect mechanism"));
    return (HttpAuthenticationMechanism)
        beans.getReference(
            bean, HttpAuthenticationMechanism.class, beans.createCreationalContext(bean));
  }

  /**
   * Asks the provider to name every organisation of the person. Plain {@code organization} makes it
   * ask the person for one of them; the server's mechanism refuses the scope {@code organization:*}
   * because providers do not list it.
   */
  private static final class AllOrganisations extends HttpServletResponseWrapper {

    private static final Pattern SCOPE = Pattern.compile("([?&]scope=[^&]*organization)(?=&|$)");

    AllOrganisations(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
      super.sendRedirect(SCOPE.matcher(location).replaceFirst("$1:*"));
    }
  }

  /** Swallows the redirect to the provider's sign-out that a refused refresh would send. */
  private static final class Quiet extends HttpServletResponseWrapper {
    Quiet(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendRedirect(String location) {
      // The mechanism's own redirect would leave the page that was asked for.
    }
  }
}
