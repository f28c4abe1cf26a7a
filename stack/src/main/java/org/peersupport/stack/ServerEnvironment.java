package org.peersupport.stack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What Payara Server is told in its environment: the whole contract between stack and EAR. */
final class ServerEnvironment {
  private ServerEnvironment() {}

  /**
   * The variables for one stack. {@code PSF_SMTP_URL} is passed on from this process's own
   * environment, as everything else is that is not named here.
   */
  static Map<String, String> of(
      StackOptions options,
      Secrets secrets,
      String databaseUrl,
      Optional<FirstAdministrator> firstAdministrator) {
    Map<String, String> values = new HashMap<>(database(secrets, databaseUrl));
    values.put("PSF_BASE_URL", options.baseUrl());
    values.put("PSF_OIDC_ISSUER", options.keycloakUrl() + "/realms/" + RealmFiles.REALM);
    values.put("PSF_OIDC_CLIENT_ID", "peer-support-web");
    values.put("PSF_OIDC_CLIENT_SECRET", secrets.get(Secrets.OIDC_CLIENT));
    values.put("PSF_KEYCLOAK_ADMIN_URL", options.keycloakUrl());
    values.put("PSF_KEYCLOAK_ADMIN_CLIENT_ID", "peer-support-admin");
    values.put("PSF_KEYCLOAK_ADMIN_CLIENT_SECRET", secrets.get(Secrets.ADMIN_CLIENT));
    values.put("PSF_NODE_NAME", "node-1");
    values.put("PSF_DEMO", Boolean.toString(options.demo()));
    firstAdministrator.ifPresent(
        administrator -> {
          values.put("PSF_FIRST_ADMIN_NAME", administrator.name());
          values.put("PSF_FIRST_ADMIN_EMAIL", administrator.email());
          values.put("PSF_FIRST_ADMIN_PASSWORD", administrator.password());
        });
    values.putAll(options.environment());
    return values;
  }

  /** Only the database's part, which is all that programs beside the server need. */
  static Map<String, String> database(Secrets secrets, String databaseUrl) {
    return Map.of(
        "PSF_DB_URL",
        databaseUrl,
        "PSF_DB_USER",
        Databases.APPLICATION_ROLE,
        "PSF_DB_PASSWORD",
        secrets.get(Secrets.DATABASE_APPLICATION),
        "PSF_DB_OWNER_USER",
        Databases.OWNER_ROLE,
        "PSF_DB_OWNER_PASSWORD",
        secrets.get(Secrets.DATABASE_OWNER));
  }
}
