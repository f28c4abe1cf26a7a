package org.peersupport.web.signin;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.Set;
import org.peersupport.organisation.VerifiedIdentity;

/** Reads what the identity provider says about a person. */
final class Claims {

  private Claims() {}

  /** The identity in the provider's user information. */
  static VerifiedIdentity identity(JsonObject claims) {
    String email = claims.getString("email", "");
    return new VerifiedIdentity(
        claims.getString("sub", ""),
        email,
        claims.getBoolean("email_verified", false),
        claims.getString("name", email),
        organisations(claims.get("organization")),
        texts(claims.get("roles")));
  }

  /** The aliases, which come as a list or, with details, as an object's names. */
  private static Set<String> organisations(JsonValue claim) {
    return claim instanceof JsonObject details ? Set.copyOf(details.keySet()) : texts(claim);
  }

  private static Set<String> texts(JsonValue claim) {
    Set<String> texts = new LinkedHashSet<>();
    if (claim instanceof JsonArray list) {
      for (JsonValue value : list) {
        if (value instanceof JsonString text) {
          texts.add(text.getString());
        }
      }
    } else if (claim instanceof JsonString text) {
      texts.add(text.getString());
    }
    return texts;
  }
}
