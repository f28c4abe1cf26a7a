package org.peersupport.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Where the container leads every refusal and failure: it settles the status and shows the error
 * page in the site's dress. The page needs neither the database nor anybody's sign-in; should even
 * that page fail, a plain one with the crisis numbers takes its place.
 */
public class ErrorServlet extends HttpServlet {

  /** Request attribute, present when a form was sent whose page the server has forgotten. */
  static final String EXPIRED = "org.peersupport.web.expired";

  /** Request attribute that holds the status an error page speaks of. */
  static final String STATUS = "org.peersupport.web.status";

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(ErrorServlet.class.getName());
  private static final String ALLOW = "Allow";
  private static final String RETRY = "Retry-After";
  private static final int TOO_MANY_REQUESTS = 429;

  /** Seconds until a second try makes sense, where whoever refused did not say. */
  private static final Map<Integer, String> RETRY_SECONDS =
      Map.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "10", TOO_MANY_REQUESTS, "60");

  private static final String PAGE = "/WEB-INF/errors/error.xhtml";

  @Inject private transient Refusals refusals;

  public ErrorServlet() {}

  ErrorServlet(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getDispatcherType() != DispatcherType.ERROR) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    int status = settle(request);
    response.setStatus(status);
    tellHowToGoOn(status, response);
    request.setAttribute(STATUS, status);
    try {
      request.getRequestDispatcher(PAGE).forward(new PlainGet(request), response);
    } catch (ServletException | IOException | RuntimeException failure) {
      LOG.log(Level.SEVERE, "The error page itself failed", failure);
      LastResort.write(response, Incident.of(request));
    }
  }

  /** What the status promises in a header, unless whoever sent it said so already. */
  private static void tellHowToGoOn(int status, HttpServletResponse response) {
    if (RETRY_SECONDS.containsKey(status) && !response.containsHeader(RETRY)) {
      response.setHeader(RETRY, RETRY_SECONDS.get(status));
    }
    if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED && !response.containsHeader(ALLOW)) {
      // Of our servlets those that refuse without a word are for reading.
      response.setHeader(ALLOW, "GET, HEAD");
    }
  }

  private int settle(HttpServletRequest request) {
    Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    Integer given = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int status = given == null ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : given;
    if (failure != null) {
      status = Failures.status(failure);
    }
    if (status == HttpServletResponse.SC_FORBIDDEN) {
      status = HttpServletResponse.SC_NOT_FOUND;
    }
    if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      Incident.report(request, status, failure);
    } else {
      Incident.refuse(request, status, asked(request), refusals);
    }
    return status;
  }

  private static String asked(HttpServletRequest request) {
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return path == null ? request.getRequestURI() : path.toString();
  }

  /** Nothing of the failed request reaches the error page: it must not be taken for its form. */
  private static final class PlainGet extends HttpServletRequestWrapper {
    PlainGet(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public String getHeader(String name) {
      return name.equalsIgnoreCase("Faces-Request") ? null : super.getHeader(name);
    }

    @Override
    public String getParameter(String name) {
      return null;
    }

    @Override
    public String[] getParameterValues(String name) {
      return null;
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }
  }
}
