package org.peersupport.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.peersupport.platform.Settings;

/**
 * Asks whether the identity provider answers before anybody is sent there: our page can say kindly
 * that sign-in is not working, a browser's "cannot connect" cannot.
 */
@ApplicationScoped
public class ProviderProbe {

  /** Request attribute: what is not working is sign-in. */
  public static final String AWAY = "org.peersupport.web.signin.away";

  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int OK = 200;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  @Inject private Settings settings;

  /** Whether the provider's description of itself can be had within three seconds. */
  public boolean answers() {
    URI description = URI.create(settings.issuer() + "/.well-known/openid-configuration");
    HttpRequest request = HttpRequest.newBuilder(description).timeout(PATIENCE).build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
