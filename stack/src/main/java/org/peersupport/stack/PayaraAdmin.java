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
  private static final String APPLICATIONS = "applications/application";
  private static final String PLACE_HOLDER = "stand-in";
  private static final String VIRTUAL_SERVER = "http-service/virtual-server/server";
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
        request(APPLICATIONS)
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

  /** Whether the application is deployed, whatever it answers. */
  boolean isDeployed() {
    return Http.send(request(APPLICATIONS + "/" + APPLICATION).GET().build()).statusCode() == 200;
  }

  /** Whether the server listens for people; while it does not, it leaves their port alone. */
  void listen(boolean wanted) {
    set(
        "network-config/network-listeners/network-listener/" + PayaraDomain.LISTENER,
        "enabled=" + wanted);
  }

  /** Answers every address with another application, which only works while ours is not there. */
  void putInPlace(Path war) {
    String body =
        JSON.createObjectNode()
            .put("id", war.toAbsolutePath().toString())
            .put("name", PLACE_HOLDER)
            .put("contextroot", "/" + PLACE_HOLDER)
            .put("force", "true")
            .toString();
    must(
        request(APPLICATIONS)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
    set(VIRTUAL_SERVER, "defaultWebModule=" + PLACE_HOLDER);
  }

  /** Takes away what {@link #putInPlace} put there, if anything. */
  void clearPlace() {
    HttpRequest.Builder placeHolder = request(APPLICATIONS + "/" + PLACE_HOLDER);
    if (Http.send(placeHolder.GET().build()).statusCode() == 200) {
      set(VIRTUAL_SERVER, "defaultWebModule=");
      must(placeHolder.DELETE().build());
    }
  }

  private void set(String what, String value) {
    must(
        request("configs/config/server-config/" + what)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(value))
            .build());
  }

  private void must(HttpRequest request) {
    HttpResponse<String> response = Http.send(request);
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
