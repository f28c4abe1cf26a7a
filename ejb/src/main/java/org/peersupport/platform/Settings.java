package org.peersupport.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The settings of a deployment ({@code PSF_…}; docs/settings.md lists them), read once: from the
 * environment, and where a Java system property of the same name is set, from that instead. The
 * property is for servers whose environment cannot be chosen, such as one that a test starts.
 */
@ApplicationScoped
public class Settings {

  private static final List<String> NEEDED =
      List.of(
          "PSF_BASE_URL",
          "PSF_DB_URL",
          "PSF_DB_USER",
          "PSF_DB_PASSWORD",
          "PSF_OIDC_ISSUER",
          "PSF_OIDC_CLIENT_ID",
          "PSF_OIDC_CLIENT_SECRET",
          "PSF_KEYCLOAK_ADMIN_URL",
          "PSF_KEYCLOAK_ADMIN_CLIENT_ID",
          "PSF_KEYCLOAK_ADMIN_CLIENT_SECRET");

  private static final String PREFIX = "PSF_";
  private static final String BRAND_COLOUR = "PSF_BRAND_COLOUR";
  private static final String BRAND_COLOUR_DARK = "PSF_BRAND_COLOUR_DARK";
  private static final String EXIT = "https://www.bbc.co.uk/weather";

  private final Map<String, String> values = new HashMap<>();

  public Settings() {
    this(System.getenv(), System.getProperties());
  }

  /** Settings from elsewhere than this process; a property wins over the environment. */
  public Settings(Map<String, String> environment, Properties properties) {
    values.putAll(environment);
    properties.stringPropertyNames().stream()
        .filter(name -> name.startsWith(PREFIX))
        .forEach(name -> values.put(name, properties.getProperty(name)));
  }

  /** What is missing or contradicts itself, a sentence each; empty when the server can start. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    NEEDED.stream()
        .filter(name -> value(name).isEmpty())
        .forEach(name -> problems.add(name + " is not set."));
    value("PSF_BASE_URL")
        .filter(url -> !isWebAddress(url))
        .ifPresent(url -> problems.add("PSF_BASE_URL is not an http or https address: " + url));
    value("PSF_OIDC_ISSUER")
        .filter(url -> !isWebAddress(url))
        .ifPresent(url -> problems.add("PSF_OIDC_ISSUER is not an http or https address: " + url));
    value("PSF_DB_URL")
        .filter(url -> !url.startsWith("jdbc:postgresql:"))
        .ifPresent(url -> problems.add("PSF_DB_URL does not start with jdbc:postgresql:"));
    if (value("PSF_DB_OWNER_USER").isPresent() != value("PSF_DB_OWNER_PASSWORD").isPresent()) {
      problems.add("Of PSF_DB_OWNER_USER and PSF_DB_OWNER_PASSWORD only one is set.");
    }
    if (!isWebAddress(exitUrl()) || !exitUrl().startsWith("https://")) {
      problems.add("PSF_EXIT_URL is not an https address: " + exitUrl());
    }
    if (baseUrl().endsWith("/")) {
      problems.add("PSF_BASE_URL must not end with a slash.");
    }
    problems.addAll(brandProblems());
    return problems;
  }

  private List<String> brandProblems() {
    List<String> problems = new ArrayList<>();
    Stream.of(BRAND_COLOUR, BRAND_COLOUR_DARK)
        .filter(name -> value(name).filter(text -> !BrandColours.isColour(text)).isPresent())
        .forEach(name -> problems.add(name + " is not a colour like #12605f."));
    if (value(BRAND_COLOUR).isEmpty() && value(BRAND_COLOUR_DARK).isPresent()) {
      problems.add(BRAND_COLOUR_DARK + " is set, but " + BRAND_COLOUR + " is not.");
    }
    if (problems.isEmpty()) {
      brandColours().ifPresent(colours -> problems.addAll(colours.problems()));
    }
    try {
      siteLogo();
    } catch (IllegalArgumentException | UncheckedIOException e) {
      problems.add("The file that PSF_SITE_LOGO names " + e.getMessage() + ".");
    }
    return problems;
  }

  /** What the collaborative calls its site, where it is not the product's own name. */
  public Optional<String> siteName() {
    return value("PSF_SITE_NAME");
  }

  /** Where the public reaches the people who run the site, by e-mail. */
  public Optional<String> contactEmail() {
    return value("PSF_CONTACT_EMAIL")
        .or(() -> demo() ? Optional.of("hello@framework.example") : Optional.empty());
  }

  /**
   * The collaborative's own logo.
   *
   * @throws IllegalArgumentException when the file is no logo
   * @throws UncheckedIOException when it cannot be read
   */
  public Optional<Logo> siteLogo() {
    return value("PSF_SITE_LOGO").map(Path::of).map(Logo::read);
  }

  /** The collaborative's own colours. */
  public Optional<BrandColours> brandColours() {
    return value(BRAND_COLOUR)
        .map(
            light ->
                value(BRAND_COLOUR_DARK)
                    .map(dark -> BrandColours.of(light, dark))
                    .orElseGet(() -> BrandColours.of(light)));
  }

  /** Where people reach the site, without a slash at the end. */
  public String baseUrl() {
    return value("PSF_BASE_URL").orElse("");
  }

  public String databaseUrl() {
    return value("PSF_DB_URL").orElse("");
  }

  /** Where people go who leave in a hurry: an https address that gives nothing away. */
  public String exitUrl() {
    return value("PSF_EXIT_URL").orElse(EXIT);
  }

  /** The database login the application works with. */
  public String databaseUser() {
    return value("PSF_DB_USER").orElse("");
  }

  /** The login that owns the tables and migrates them; the application's own where none is set. */
  public String databaseOwner() {
    return value("PSF_DB_OWNER_USER").orElse(databaseUser());
  }

  public String databaseOwnerPassword() {
    return value("PSF_DB_OWNER_PASSWORD").or(() -> value("PSF_DB_PASSWORD")).orElse("");
  }

  public String issuer() {
    return value("PSF_OIDC_ISSUER").orElse("");
  }

  public String clientId() {
    return value("PSF_OIDC_CLIENT_ID").orElse("");
  }

  public String clientSecret() {
    return value("PSF_OIDC_CLIENT_SECRET").orElse("");
  }

  /** Address of the identity provider's administration, without the realm. */
  public String keycloakAdminUrl() {
    return value("PSF_KEYCLOAK_ADMIN_URL").orElse("");
  }

  public String keycloakAdminClientId() {
    return value("PSF_KEYCLOAK_ADMIN_CLIENT_ID").orElse("");
  }

  public String keycloakAdminClientSecret() {
    return value("PSF_KEYCLOAK_ADMIN_CLIENT_SECRET").orElse("");
  }

  /** This node's name in logs and audit rows. */
  public String nodeName() {
    return value("PSF_NODE_NAME").orElse("node");
  }

  /** Whether a mail server is named. */
  public boolean mailIsSet() {
    return value("PSF_SMTP_URL").isPresent();
  }

  /** Whether the demo data set is loaded. */
  public boolean demo() {
    return value("PSF_DEMO").filter("true"::equalsIgnoreCase).isPresent();
  }

  /** E-mail address of the first administrator of an empty installation. */
  public Optional<String> firstAdministratorEmail() {
    return value("PSF_FIRST_ADMIN_EMAIL");
  }

  public Optional<String> firstAdministratorName() {
    return value("PSF_FIRST_ADMIN_NAME");
  }

  /** The password the first administrator signs in with once, and then changes. */
  public Optional<String> firstAdministratorPassword() {
    return value("PSF_FIRST_ADMIN_PASSWORD");
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() != null
          && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
