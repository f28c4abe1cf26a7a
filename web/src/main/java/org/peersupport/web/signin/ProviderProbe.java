package org.peersupport.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.peersupport.platform.Settings;

/**
 * Asks whether the identity provider answers before anybody is sent there: our page can say kindly
 * that sign-in is not working, a browser's "cannot connect" cannot.
 */
@ApplicationScoped
public class ProviderProbe {

  /** Request attribute: what is not working is sign-in; its value is where to try again. */
  public static final String AWAY = "org.peersupport.web.signin.away";

  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int OK = 200;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  @Inject private Settings settings;

  /** Whether the provider's description of itself can be had within three seconds. */
  public boolean answers() {
    return description().isPresent();
  }

  /** Where the provider ends its session with the person; empty while it is away. */
  public Optional<String> endSessionAddress() {
    return description().map(description -> description.getString("end_session_endpoint", null));
  }

  private Optional<JsonObject> description() {
    URI address = URI.create(settings.issuer() + "/.well-known/openid-configuration");
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != OK) {
        return Optional.empty();
      }
      try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
        return Optional.of(reader.readObject());
      }
    } catch (IOException | JsonException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
