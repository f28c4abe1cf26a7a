package org.peersupport.web.platform;

import jakarta.faces.application.ViewExpiredException;
import jakarta.resource.ResourceException;
import jakarta.servlet.http.HttpServletResponse;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.peersupport.platform.DeniedException;
import org.peersupport.platform.NotFoundException;

/** Tells from an exception what people are told, as an HTTP status. */
public final class Failures {

  /** SQL states of a database that is not there, goes away, comes up or takes nobody more. */
  private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300");

  private Failures() {}

  /**
   * 404 for what does not exist or may not be seen, 503 while the database is away, 400 for a form
   * that was open too long, 500 for the rest.
   */
  static int status(Throwable failure) {
    List<Throwable> chain = chain(failure);
    if (chain.stream()
        .anyMatch(e -> e instanceof NotFoundException || e instanceof DeniedException)) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    if (isDatabaseAway(failure)) {
      return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
    if (isExpired(failure)) {
      return HttpServletResponse.SC_BAD_REQUEST;
    }
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  /** Whether a form was sent whose page the server has forgotten. */
  static boolean isExpired(Throwable failure) {
    return chain(failure).stream().anyMatch(ViewExpiredException.class::isInstance);
  }

  /** Whether the database is away, so that the same can be tried again later. */
  public static boolean isDatabaseAway(Throwable failure) {
    return chain(failure).stream().anyMatch(Failures::isAway);
  }

  private static boolean isAway(Throwable e) {
    if (e instanceof SQLException sql && sql.getSQLState() != null) {
      String state = sql.getSQLState();
      return state.startsWith("08") || AWAY.contains(state);
    }
    return e instanceof SQLTransientConnectionException
        || e instanceof SQLNonTransientConnectionException
        || e instanceof SQLRecoverableException
        || e instanceof ResourceException
        || e instanceof ConnectException;
  }

  private static List<Throwable> chain(Throwable failure) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Throwable> chain = new ArrayList<>();
    for (Throwable e = failure; e != null && seen.add(e); e = e.getCause()) {
      chain.add(e);
    }
    return chain;
  }
}
