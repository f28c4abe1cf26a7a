package org.peersupport.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/** Payara Server's own administration, by HTTP on loopback: quicker than starting asadmin. */
final class PayaraAdmin {
  private static final Duration DEPLOYMENT = Duration.ofMinutes(3);
  private static final String APPLICATION = "peer-support-framework";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI management;
  private final String authorisation;
  private final Path log;

  PayaraAdmin(int port, String password, Path log) {
    this.management = URI.create("http://127.0.0.1:" + port + "/management/domain/");
    this.authorisation =
        "Basic "
            + Base64.getEncoder()
                .encodeToString(("admin:" + password).getBytes(StandardCharsets.UTF_8));
    this.log = log;
  }

  /** Whether the server takes commands. */
  boolean answers() {
    HttpRequest request = request("uptime").GET().timeout(Duration.ofSeconds(30)).build();
    try {
      return Http.send(request).statusCode() == 200;
    } catch (StackException e) {
      return false;
    }
  }

  /**
   * Deploys the application, replacing a deployed one.
   *
   * @throws StackException when it does not deploy, with the application's own reasons
   */
  void deploy(Path ear) {
    if (!Files.exists(ear)) {
      throw new StackException(ear + " is missing. Build first: ./mvnw -DskipTests package");
    }
    String body =
        JSON.createObjectNode()
            .put("id", ear.toAbsolutePath().toString())
            .put("name", APPLICATION)
            .put("force", "true")
            .toString();
    HttpRequest request =
        request("applications/application")
            .header("Content-Type", "application/json")
            .timeout(DEPLOYMENT)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    long before = Logs.size(log);
    HttpResponse<String> response = Http.send(request);
    if (response.statusCode() / 100 != 2) {
      throw new StackException(reason(response, before), log, null);
    }
  }

  /** Takes the application away, to see what people meet then. */
  void undeploy() {
    must(Http.send(request("applications/application/" + APPLICATION).DELETE().build()));
  }

  /** Listens for people from now on; until then the server leaves the port alone. */
  void listen() {
    must(
        Http.send(
            request(
                    "configs/config/server-config/network-config/network-listeners/"
                        + "network-listener/"
                        + PayaraDomain.LISTENER)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("enabled=true"))
                .build()));
  }

  private void must(HttpResponse<String> response) {
    if (response.statusCode() / 100 != 2) {
      throw new StackException(
          "Payara Server refuses a command: HTTP " + response.statusCode(), log, null);
    }
  }

  private String reason(HttpResponse<String> response, long before) {
    List<String> own = Logs.linesWith(log, before, PayaraServer.STARTUP_MARKER);
    if (!own.isEmpty()) {
      return "The application refuses to start:\n  " + String.join("\n  ", own);
    }
    String told = "HTTP " + response.statusCode();
    try {
      JsonNode message = JSON.readTree(response.body()).path("message");
      told = message.isMissingNode() ? told : message.asText().strip();
    } catch (IOException e) {
      // The status has to do.
    }
    return "The application could not be deployed: " + told;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(management.resolve(path))
        .header("Authorization", authorisation)
        .header("Accept", "application/json")
        .header("X-Requested-By", "psf");
  }
}
