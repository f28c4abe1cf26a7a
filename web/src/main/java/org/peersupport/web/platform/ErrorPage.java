package org.peersupport.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.peersupport.web.signin.KeptWords;
import org.peersupport.web.signin.ProviderProbe;

/** What the error page says. It reads nothing but the request. */
@Named("errorPage")
@RequestScoped
public class ErrorPage {

  /** The kinds of failure that have words of their own, as in {@code error.404.title}. */
  private static final Set<String> KINDS = Set.of("400", "404", "405", "413", "429", "500", "503");

  /** The kinds that may have passed by the time somebody tries again. */
  private static final Set<String> PASSING = Set.of("429", "500", "503");

  /** Those that say themselves where to go on. */
  private static final Set<String> LEADING = Set.of("expired", "signIn", "unsaved");

  private HttpServletRequest request;

  ErrorPage() {}

  @Inject
  ErrorPage(HttpServletRequest request) {
    this.request = request;
  }

  /** Which of the messages in the site's bundle fits. */
  public String getKind() {
    if (request.getAttribute(ErrorServlet.EXPIRED) != null) {
      return "expired";
    }
    if (request.getAttribute(ProviderProbe.AWAY) != null) {
      return "signIn";
    }
    if (request.getAttribute(KeptWords.UNSAVED) != null) {
      return "unsaved";
    }
    Object status = request.getAttribute(ErrorServlet.STATUS);
    String kind = status == null ? "404" : status.toString();
    if (KINDS.contains(kind)) {
      return kind;
    }
    return kind.startsWith("4") ? "400" : "500";
  }

  /** Whether the same page may work when it is opened again. */
  public boolean isAgain() {
    return LEADING.contains(getKind()) || PASSING.contains(getKind());
  }

  /** The reference that is in the log; empty when there is none. */
  public String getReference() {
    return Incident.of(request);
  }

  /**
   * Where to try again: the path that failed, without what was sent to it; with its query where the
   * same address may work in a while.
   */
  public String getPath() {
    if (request.getAttribute(ProviderProbe.AWAY) instanceof String signIn) {
      return signIn;
    }
    if (request.getAttribute(KeptWords.UNSAVED) instanceof String page) {
      return page;
    }
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String text = path == null ? "/" : path.toString();
    if (!text.startsWith("/") || text.startsWith("//")) {
      return "/";
    }
    String query = request.getQueryString();
    return query == null || !PASSING.contains(getKind()) ? text : text + "?" + query;
  }
}
