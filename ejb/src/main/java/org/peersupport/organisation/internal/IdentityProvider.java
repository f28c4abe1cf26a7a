package org.peersupport.organisation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.peersupport.platform.FrameworkRole;
import org.peersupport.platform.Settings;

/** Administers accounts at the identity provider, with the rights of a service account. */
@ApplicationScoped
public class IdentityProvider {

  private static final int CONFLICT = 409;

  @Inject private Settings settings;

  /**
   * Makes an account with the administrator's role; an account with this address that is there
   * already gets the role and keeps its password.
   *
   * @param password signs them in once; they choose their own then. None: they set one by e-mail.
   * @throws WebApplicationException when the identity provider refuses
   */
  public void createAdministrator(String email, String name, Optional<String> password) {
    try (Keycloak keycloak = connect()) {
      RealmResource realm = keycloak.realm(realmName());
      UserRepresentation user = account(email, name, password);
      try (Response response = realm.users().create(user)) {
        if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL
            && response.getStatus() != CONFLICT) {
          throw new WebApplicationException("account refused", response.getStatus());
        }
      }
      String id = realm.users().searchByEmail(email, true).get(0).getId();
      RoleScopeResource roles = realm.users().get(id).roles().realmLevel();
      // The service account may hand roles out, but not look them up by name.
      roles.add(
          roles.listAvailable().stream()
              .filter(role -> role.getName().equals(FrameworkRole.ADMINISTRATOR.claim()))
              .toList());
    }
  }

  private Keycloak connect() {
    return KeycloakBuilder.builder()
        .serverUrl(settings.keycloakAdminUrl())
        .realm(realmName())
        .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
        .clientId(settings.keycloakAdminClientId())
        .clientSecret(settings.keycloakAdminClientSecret())
        .build();
  }

  /** The realm is the last part of the issuer's address. */
  private String realmName() {
    String path = URI.create(settings.issuer()).getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static UserRepresentation account(String email, String name, Optional<String> password) {
    UserRepresentation user = new UserRepresentation();
    user.setUsername(email);
    user.setEmail(email);
    user.setEmailVerified(true);
    user.setEnabled(true);
    int space = name.lastIndexOf(' ');
    user.setFirstName(space < 0 ? name : name.substring(0, space));
    user.setLastName(space < 0 ? name : name.substring(space + 1));
    password.ifPresent(
        text -> {
          CredentialRepresentation credential = new CredentialRepresentation();
          credential.setType(CredentialRepresentation.PASSWORD);
          credential.setValue(text);
          credential.setTemporary(true);
          user.setCredentials(List.of(credential));
        });
    return user;
  }
}
