package org.peersupport.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.LogoutDefinition;
import org.peersupport.platform.Settings;

/**
 * How sign-in reaches the identity provider: OpenID Connect's authorisation code flow with a client
 * secret, state and nonce. The server's mechanism has no PKCE (docs/adr/0004).
 *
 * <p>The expressions are immediate ones; deferred ones are not evaluated by the server.
 */
@OpenIdAuthenticationMechanismDefinition(
    providerURI = "${oidc.issuer}",
    clientId = "${oidc.clientId}",
    clientSecret = "${oidc.clientSecret}",
    redirectURI = "${oidc.callback}",
    redirectToOriginalResource = false,
    scope = {"openid", "profile", "email", "organization"},
    useSession = true,
    tokenAutoRefresh = true,
    claimsDefinition = @ClaimsDefinition(callerNameClaim = "sub", callerGroupsClaim = "roles"),
    logout = @LogoutDefinition(notifyProvider = true, redirectURI = "${oidc.home}"))
@Named("oidc")
@ApplicationScoped
public class OidcSettings {

  /** Where the identity provider sends people back to. */
  static final String CALLBACK = "/callback";

  @Inject private Settings settings;

  public String getIssuer() {
    return settings.issuer();
  }

  public String getClientId() {
    return settings.clientId();
  }

  public String getClientSecret() {
    return settings.clientSecret();
  }

  public String getCallback() {
    return settings.baseUrl() + CALLBACK;
  }

  public String getHome() {
    return settings.baseUrl() + "/";
  }
}
