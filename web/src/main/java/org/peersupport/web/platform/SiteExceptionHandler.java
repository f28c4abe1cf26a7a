package org.peersupport.web.platform;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/**
 * Turns what a page throws into the HTTP status that fits; the container then shows the error page.
 * What the error page itself throws goes on to {@link ErrorServlet}, which has a last resort.
 */
class SiteExceptionHandler extends ExceptionHandlerWrapper {

  SiteExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      ExceptionQueuedEvent event = events.next();
      Throwable failure = event.getContext().getException();
      if (!(failure instanceof AbortProcessingException)) {
        events.remove();
        answer(event.getContext().getContext(), failure);
        return;
      }
    }
    getWrapped().handle();
  }

  private static void answer(FacesContext context, Throwable failure) {
    ExternalContext external = context.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    if (request.getAttribute(ErrorServlet.STATUS) != null) {
      throw new FacesException("The error page failed", failure);
    }
    int status = Failures.status(failure);
    if (Failures.isExpired(failure)) {
      request.setAttribute(ErrorServlet.EXPIRED, true);
    } else if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      Incident.report(request, status, failure);
    }
    if (!external.isResponseCommitted()) {
      external.responseReset();
      HeadersFilter.protect(request, (HttpServletResponse) external.getResponse());
      try {
        external.responseSendError(status, null);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    context.responseComplete();
  }
}
