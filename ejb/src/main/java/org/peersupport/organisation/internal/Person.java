package org.peersupport.organisation.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.peersupport.organisation.VerifiedIdentity;

/**
 * Somebody who signs in. A person who was granted a role before ever signing in is known by e-mail
 * address; the first sign-in with that address, verified, ties them to the identity provider's key.
 */
@Entity
@Table(name = "person")
public class Person {

  @Id private UUID id;
  @Version private long version;
  private String subject;
  private String email;
  private String name;

  protected Person() {}

  public Person(UUID id, String email, String name) {
    this.id = id;
    this.email = email;
    this.name = name;
  }

  /**
   * Takes over what the identity provider says about the person. An address it does not vouch for
   * is left aside: roles are granted to addresses, and somebody could name a colleague's.
   */
  public void signedIn(VerifiedIdentity identity) {
    this.subject = identity.subject();
    this.name = identity.name();
    if (identity.emailVerified()) {
      this.email = identity.email();
    }
  }

  /** Whether the identity provider already knows the person by a key. */
  public boolean isTied() {
    return subject != null;
  }

  public UUID id() {
    return id;
  }
}
