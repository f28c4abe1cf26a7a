package org.peersupport.stack;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Makes the files that Keycloak imports its realms from, out of those that are checked in.
 *
 * <p>{@code peer-support.json} is the realm without anybody in it. {@code peer-support-demo.json}
 * adds the demonstration: its lists are appended to the realm's, its other values replace them.
 * {@code cellar-trust.json} is a partner's own identity provider, also only for the demonstration.
 * Addresses and secrets stand in them as {@code @NAME@} and are filled in here, never checked in.
 */
final class RealmFiles {
  static final String REALM = "peer-support";
  static final String PARTNER_REALM = "cellar-trust";

  /** The password of every demonstration account; there are none without demonstration data. */
  static final String DEMO_PASSWORD = "demo-only";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final StackOptions options;
  private final Secrets secrets;

  RealmFiles(StackOptions options, Secrets secrets) {
    this.options = options;
    this.secrets = secrets;
  }

  /** Writes the realms that this stack wants. Keycloak leaves alone those that it already has. */
  void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder.getParent());
    Folders.createPrivate(folder);
    ObjectNode realm = read(REALM);
    if (options.demo()) {
      merge(realm, read(REALM + "-demo"));
      write(folder, PARTNER_REALM, read(PARTNER_REALM));
    }
    write(folder, REALM, realm);
  }

  /** Removes the filled files, because they hold the secrets. */
  void deleteFrom(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*-realm.json")) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode read(String name) throws IOException {
    try (InputStream in = RealmFiles.class.getResourceAsStream("realm/" + name + ".json")) {
      return (ObjectNode) JSON.readTree(in);
    }
  }

  private static void merge(ObjectNode realm, ObjectNode additions) {
    additions
        .fields()
        .forEachRemaining(
            field -> {
              JsonNode present = realm.get(field.getKey());
              if (present instanceof ArrayNode list && field.getValue() instanceof ArrayNode more) {
                list.addAll(more);
              } else {
                realm.set(field.getKey(), field.getValue());
              }
            });
  }

  private void write(Path folder, String name, ObjectNode realm) throws IOException {
    String filled = realm.toString();
    for (Map.Entry<String, String> value : values().entrySet()) {
      String escaped = new String(JsonStringEncoder.getInstance().quoteAsString(value.getValue()));
      filled = filled.replace("@" + value.getKey() + "@", escaped);
    }
    Files.writeString(folder.resolve(name + "-realm.json"), filled);
  }

  private Map<String, String> values() {
    return Map.of(
        "BASE_URL", options.baseUrl(),
        "KEYCLOAK_URL", options.keycloakUrl(),
        "OIDC_CLIENT_SECRET", secrets.get(Secrets.OIDC_CLIENT),
        "ADMIN_CLIENT_SECRET", secrets.get(Secrets.ADMIN_CLIENT),
        "BROKER_CLIENT_SECRET", secrets.get(Secrets.BROKER_CLIENT),
        "DEMO_PASSWORD", DEMO_PASSWORD);
  }
}
