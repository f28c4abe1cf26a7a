package org.peersupport.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The statuses that no page of today gives away on demand. */
class ErrorServletTest {

  private final Map<String, Object> attributes = new HashMap<>();
  private final Map<String, String> headers = new HashMap<>();
  private final StringWriter sent = new StringWriter();
  private final ErrorServlet servlet = new ErrorServlet(new Refusals(Clock.systemUTC()));
  private int status;
  private boolean pageFails;

  @ParameterizedTest
  @CsvSource({"429, 60, ''", "503, 10, ''", "405, '', 'GET, HEAD'", "413, '', ''", "500, '', ''"})
  void theStatusStaysAndSaysHowToGoOn(int given, String retry, String allow) throws IOException {
    fail(given, null);
    assertThat(status).isEqualTo(given);
    assertThat(headers.getOrDefault("Retry-After", "")).isEqualTo(retry);
    assertThat(headers.getOrDefault("Allow", "")).isEqualTo(allow);
    assertThat(attributes).containsEntry(ErrorServlet.STATUS, given);
    assertThat(Incident.of(request())).matches("[A-Z0-9]{4}-[A-Z0-9]{4}");
  }

  @Test
  void whoeverRefusedMayHaveSaidItBetter() throws IOException {
    headers.put("Retry-After", "3600");
    fail(429, null);
    assertThat(headers).containsEntry("Retry-After", "3600");
  }

  @Test
  void whatIsForbiddenIsNotThere() throws IOException {
    fail(403, null);
    assertThat(status).isEqualTo(404);
  }

  @Test
  void aFailureIsOursWhateverItSays() throws IOException {
    fail(500, new IllegalStateException("secret of the house"));
    assertThat(status).isEqualTo(500);
    assertThat(sent.toString()).isEmpty();
  }

  @Test
  void whenEvenTheErrorPageFailsAPlainOneTakesItsPlace() throws IOException {
    pageFails = true;
    fail(500, new IllegalStateException("secret of the house"));
    assertThat(status).isEqualTo(500);
    assertThat(sent.toString())
        .contains("116 123", "Sorry, something went wrong", Incident.of(request()))
        .doesNotContain("secret", "Exception");
    assertThat(headers.get("Content-Security-Policy")).contains("style-src 'sha256-");
  }

  private void fail(int given, Throwable failure) throws IOException {
    attributes.put(RequestDispatcher.ERROR_STATUS_CODE, given);
    attributes.put(RequestDispatcher.ERROR_EXCEPTION, failure);
    attributes.put(RequestDispatcher.ERROR_REQUEST_URI, "/some/page");
    servlet.service(request(), response());
  }

  private HttpServletRequest request() {
    return fake(
        HttpServletRequest.class,
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "getDispatcherType" -> DispatcherType.ERROR;
              case "getMethod" -> "GET";
              case "getAttribute" -> attributes.get(arguments[0]);
              case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
              case "getRequestDispatcher" -> page();
              default -> null;
            });
  }

  private RequestDispatcher page() {
    return fake(
        RequestDispatcher.class,
        (proxy, method, arguments) -> {
          if (pageFails) {
            throw new ServletException("The page is broken");
          }
          return null;
        });
  }

  private HttpServletResponse response() {
    PrintWriter writer = new PrintWriter(sent, true);
    return fake(
        HttpServletResponse.class,
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "setStatus" -> status = (int) arguments[0];
              case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
              case "containsHeader" -> headers.containsKey(arguments[0]);
              case "isCommitted" -> false;
              case "getWriter" -> writer;
              default -> null;
            });
  }

  private static <T> T fake(Class<T> type, InvocationHandler answers) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
  }
}
