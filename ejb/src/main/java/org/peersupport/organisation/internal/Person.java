package org.peersupport.organisation.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

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

  /** Takes over what the identity provider says about the person. */
  public void signedIn(String newSubject, String newEmail, String newName) {
    this.subject = newSubject;
    this.email = newEmail;
    this.name = newName;
  }

  /** Whether the identity provider already knows the person by a key. */
  public boolean isTied() {
    return subject != null;
  }

  public UUID id() {
    return id;
  }
}
