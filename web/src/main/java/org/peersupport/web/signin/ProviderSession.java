package org.peersupport.web.signin;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.peersupport.platform.Settings;

/**
 * Ends people's sessions at the identity provider from here, without their browser and without
 * anybody waiting. Where the provider is away its session lasts until it times out by itself.
 */
@ApplicationScoped
public class ProviderSession {

  private static final Logger LOG = Logger.getLogger(ProviderSession.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  @Inject private Settings settings;
  @Inject private ProviderProbe provider;
  @Resource private ManagedExecutorService executor;

  /** Begins to end the session that the refresh token belongs to, and returns at once. */
  void end(String refreshToken) {
    try {
      executor.execute(() -> tellProvider(refreshToken));
    } catch (RejectedExecutionException e) {
      LOG.log(Level.WARNING, "A session at the identity provider goes on after /exit", e);
    }
  }

  private void tellProvider(String refreshToken) {
    try {
      String address = provider.endSessionAddress().orElseThrow(IOException::new);
      int status = client.send(request(address, refreshToken), ignoringBody()).statusCode();
      if (status >= 300) {
        LOG.log(Level.WARNING, "The identity provider refused to end a session: {0}", status);
      }
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(Level.WARNING, "A session at the identity provider goes on after /exit: {0}", why(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest request(String address, String refreshToken) {
    String form =
        Map.of(
                "client_id", settings.clientId(),
                "client_secret", settings.clientSecret(),
                "refresh_token", refreshToken)
            .entrySet()
            .stream()
            .map(field -> field.getKey() + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(URI.create(address))
        .timeout(PATIENCE)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form))
        .build();
  }

  private static HttpResponse.BodyHandler<Void> ignoringBody() {
    return HttpResponse.BodyHandlers.discarding();
  }

  private static String why(Exception e) {
    return e.getClass().getSimpleName();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
