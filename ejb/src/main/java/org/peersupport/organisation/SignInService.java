package org.peersupport.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.peersupport.organisation.internal.People;
import org.peersupport.organisation.internal.Person;
import org.peersupport.organisation.internal.Standings;
import org.peersupport.platform.AuditTrail;
import org.peersupport.platform.Changes;
import org.peersupport.platform.Ids;
import org.peersupport.platform.InvalidException;
import org.peersupport.platform.OpenToAll;

/**
 * Brings together what the identity provider proves about a person and what our own records grant
 * them. A role counts only where both agree: the provider names the organisation (or the
 * framework-wide role), and we hold the role.
 */
@Stateless
public class SignInService {

  @Inject private People people;
  @Inject private Standings standings;
  @Inject private AuditTrail trail;

  /**
   * Recognises somebody at the end of a sign-in: by the provider's key, or at the first time by a
   * verified e-mail address to which a role was granted before. Whoever is new gets a record
   * without rights.
   *
   * @return our key for the person
   * @throws InvalidException when the address belongs to somebody else's record
   */
  @OpenToAll(because = "nobody is signed in yet; it takes only what the provider has verified")
  @Changes("person.sign-in")
  public UUID recognise(VerifiedIdentity identity) {
    Person person = people.bySubject(identity.subject()).orElseGet(() -> byVerifiedEmail(identity));
    person.signedIn(identity);
    trail.changed("person", person.id(), null, null, null);
    return person.id();
  }

  /**
   * Where the person stands at this moment; asked for on every request, so that a role withdrawn is
   * gone at once. One statement.
   *
   * @param wanted the organisation they chose to act for; ignored unless both sides agree they may.
   *     Whoever belongs to exactly one acts for that one.
   */
  @OpenToAll(because = "it tells a caller about themselves, from an identity the provider proved")
  public Standing standing(UUID personId, VerifiedIdentity identity, Optional<UUID> wanted) {
    return standings.of(personId, identity, wanted);
  }

  private Person byVerifiedEmail(VerifiedIdentity identity) {
    Optional<Person> known = people.byEmail(identity.email());
    if (known.isEmpty()) {
      Person person = new Person(Ids.next(), identity.email(), identity.name());
      people.add(person);
      return person;
    }
    if (!identity.emailVerified() || known.get().isTied()) {
      throw new InvalidException("email", "signin.email.taken");
    }
    return known.get();
  }
}
