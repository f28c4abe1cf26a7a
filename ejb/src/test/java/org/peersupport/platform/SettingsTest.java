package org.peersupport.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SettingsTest {

  static final Map<String, String> COMPLETE =
      Map.of(
          "PSF_BASE_URL", "https://peers.example",
          "PSF_DB_URL", "jdbc:postgresql://db/psf",
          "PSF_DB_USER", "psf_app",
          "PSF_DB_PASSWORD", "app-secret",
          "PSF_OIDC_ISSUER", "https://id.peers.example/realms/peer-support",
          "PSF_OIDC_CLIENT_ID", "web",
          "PSF_OIDC_CLIENT_SECRET", "web-secret",
          "PSF_KEYCLOAK_ADMIN_URL", "https://id.peers.example",
          "PSF_KEYCLOAK_ADMIN_CLIENT_ID", "admin",
          "PSF_KEYCLOAK_ADMIN_CLIENT_SECRET", "admin-secret");

  @Test
  void aCompleteEnvironmentHasNoProblems() {
    assertThat(new Settings(COMPLETE, new Properties()).problems()).isEmpty();
  }

  @Test
  void whatIsMissingOrBlankIsNamed() {
    assertThat(with("PSF_DB_PASSWORD", " ").problems())
        .containsExactly("PSF_DB_PASSWORD is not set.");
    assertThat(new Settings(Map.of(), new Properties()).problems()).hasSize(COMPLETE.size());
  }

  @Test
  void addressesThatCannotBeMeantAreNamed() {
    assertThat(with("PSF_BASE_URL", "peers.example").problems())
        .containsExactly("PSF_BASE_URL is not an http or https address: peers.example");
    assertThat(with("PSF_BASE_URL", "https://peers.example/").problems())
        .containsExactly("PSF_BASE_URL must not end with a slash.");
    assertThat(with("PSF_DB_URL", "jdbc:h2:mem:x").problems())
        .containsExactly("PSF_DB_URL does not start with jdbc:postgresql:");
    assertThat(with("PSF_DB_OWNER_USER", "psf_owner").problems())
        .containsExactly("Of PSF_DB_OWNER_USER and PSF_DB_OWNER_PASSWORD only one is set.");
  }

  @Test
  void theWayOutLeadsToAnAddressWithHttpsOrTheServerRefusesToStart() {
    assertThat(new Settings(COMPLETE, new Properties()).exitUrl())
        .isEqualTo("https://www.bbc.co.uk/weather");
    assertThat(with("PSF_EXIT_URL", "https://weather.example/").exitUrl())
        .isEqualTo("https://weather.example/");
    for (String wrong : List.of("http://weather.example", "javascript:alert(1)", "/", "https:")) {
      assertThat(with("PSF_EXIT_URL", wrong).problems())
          .containsExactly("PSF_EXIT_URL is not an https address: " + wrong);
    }
  }

  @Test
  void withoutAnOwnerTheApplicationsLoginMigrates() {
    Settings settings = new Settings(COMPLETE, new Properties());
    assertThat(settings.databaseOwner()).isEqualTo("psf_app");
    assertThat(settings.databaseOwnerPassword()).isEqualTo("app-secret");
  }

  @Test
  void aSystemPropertyWinsOverTheEnvironment() {
    Properties properties = new Properties();
    properties.setProperty("PSF_DB_USER", "from_property");
    properties.setProperty("PSF_NODE_NAME", "node-7");
    Settings settings = new Settings(COMPLETE, properties);
    assertThat(settings.databaseUser()).isEqualTo("from_property");
    assertThat(settings.nodeName()).isEqualTo("node-7");
    assertThat(settings.databaseUrl()).isEqualTo("jdbc:postgresql://db/psf");
  }

  @Test
  void theDemoIsOnOnlyWhenSomebodySaysTrue() {
    assertThat(new Settings(COMPLETE, new Properties()).demo()).isFalse();
    assertThat(with("PSF_DEMO", "yes").demo()).isFalse();
    assertThat(with("PSF_DEMO", "TRUE").demo()).isTrue();
  }

  private static Settings with(String name, String value) {
    Map<String, String> environment = new HashMap<>(COMPLETE);
    environment.put(name, value);
    return new Settings(environment, new Properties());
  }
}
