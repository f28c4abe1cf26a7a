package org.peersupport.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFilesTest {
  @TempDir private Path folder;
  private Secrets secrets;

  @BeforeEach
  void makeSecrets() {
    secrets = Secrets.of(folder);
  }

  @Test
  void the_demonstration_adds_organisations_people_and_a_partners_realm() throws IOException {
    JsonNode realm = written(true);
    assertThat(realm.get("organizations")).hasSize(11);
    assertThat(realm.get("users").findValuesAsText("username"))
        .contains("service-account-peer-support-admin", "both@framework.example")
        .doesNotContain("lead@cellartrust.example");
    assertThat(realm.get("displayName").asText()).contains("demonstration");
    assertThat(folder.resolve("import/cellar-trust-realm.json")).exists();
  }

  @Test
  void without_the_demonstration_nobody_is_in_it_and_its_password_nowhere() throws IOException {
    JsonNode realm = written(false);
    assertThat(realm.has("organizations")).isFalse();
    assertThat(realm.get("users").findValuesAsText("username"))
        .containsExactly("service-account-peer-support-admin");
    assertThat(realm.toString())
        .doesNotContain(RealmFiles.DEMO_PASSWORD)
        .doesNotContain(".example");
    assertThat(folder.resolve("import/cellar-trust-realm.json")).doesNotExist();
  }

  @Test
  void addresses_and_secrets_are_filled_in_everywhere() throws IOException {
    String realm = written(true).toString();
    assertThat(realm)
        .contains("http://localhost:8080/callback", secrets.get(Secrets.OIDC_CLIENT))
        .doesNotContainPattern("@[A-Z_]+@");
    assertThat(Files.readString(folder.resolve("import/cellar-trust-realm.json")))
        .contains(secrets.get(Secrets.BROKER_CLIENT))
        .doesNotContainPattern("@[A-Z_]+@");
  }

  @Test
  void the_filled_files_do_not_stay() throws IOException {
    written(true);
    realms(true).deleteFrom(folder.resolve("import"));
    assertThat(folder.resolve("import")).isEmptyDirectory();
  }

  private JsonNode written(boolean demo) throws IOException {
    realms(demo).writeTo(folder.resolve("import"));
    return new ObjectMapper().readTree(folder.resolve("import/peer-support-realm.json").toFile());
  }

  private RealmFiles realms(boolean demo) {
    return new RealmFiles(StackOptions.defaults(folder).withDemo(demo), secrets);
  }
}
