package org.peersupport.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * Moves the realms to other addresses. The realm files are read only once per data folder; when
 * somebody later starts it on other ports, the addresses in Keycloak's database have to follow, or
 * nobody could sign in.
 */
final class KeycloakAddresses {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final StackOptions options;
  private final String token;

  KeycloakAddresses(StackOptions options, Secrets secrets) {
    this.options = options;
    this.token = token(secrets.get(Secrets.KEYCLOAK_MASTER));
  }

  /** Replaces the former addresses by those of the options, wherever a realm names them. */
  void replace(String formerBaseUrl, String formerKeycloakUrl) {
    String peerSupport = "/admin/realms/" + RealmFiles.REALM;
    moveClient(peerSupport, "peer-support-web", formerBaseUrl, formerKeycloakUrl);
    if (options.demo()) {
      String partner = "/admin/realms/" + RealmFiles.PARTNER_REALM;
      moveClient(partner, "peer-support", formerBaseUrl, formerKeycloakUrl);
      String provider = peerSupport + "/identity-provider/instances/cellar-trust";
      put(provider, moved(get(provider), formerBaseUrl, formerKeycloakUrl));
    }
  }

  private void moveClient(String realm, String clientId, String base, String keycloak) {
    JsonNode client = parse(get(realm + "/clients?clientId=" + clientId)).get(0);
    put(realm + "/clients/" + client.get("id").asText(), moved(client.toString(), base, keycloak));
  }

  private String moved(String json, String formerBaseUrl, String formerKeycloakUrl) {
    return json.replace(formerBaseUrl, "@BASE_URL@")
        .replace(formerKeycloakUrl, options.keycloakUrl())
        .replace("@BASE_URL@", options.baseUrl());
  }

  private String token(String password) {
    String form =
        "grant_type=password&client_id=admin-cli&username=%s&password=%s"
            .formatted(
                KeycloakServer.MASTER_ADMIN, URLEncoder.encode(password, StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(options.keycloakUrl() + "/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    return parse(checked(Http.send(request))).get("access_token").asText();
  }

  private String get(String path) {
    return checked(Http.send(request(path).GET().build()));
  }

  private void put(String path, String json) {
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(json))
            .build();
    checked(Http.send(request));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(options.keycloakUrl() + path))
        .header("Authorization", "Bearer " + token);
  }

  private static String checked(HttpResponse<String> response) {
    if (response.statusCode() / 100 != 2) {
      throw new StackException(
          "Keycloak refused to be moved to another address: HTTP " + response.statusCode());
    }
    return response.body();
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new StackException("Keycloak's answer is not JSON.", e);
    }
  }
}
