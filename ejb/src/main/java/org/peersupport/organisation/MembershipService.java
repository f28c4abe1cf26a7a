package org.peersupport.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.peersupport.organisation.internal.FrameworkMembership;
import org.peersupport.organisation.internal.Membership;
import org.peersupport.organisation.internal.OrganisationStore;
import org.peersupport.organisation.internal.People;
import org.peersupport.organisation.internal.Person;
import org.peersupport.platform.AuditTrail;
import org.peersupport.platform.Changes;
import org.peersupport.platform.Ids;
import org.peersupport.platform.NotFoundException;
import org.peersupport.platform.Requires;
import org.peersupport.platform.Right;

/** Grants roles. Granting what somebody already has changes nothing. */
@Stateless
public class MembershipService {

  @Inject private OrganisationStore organisations;
  @Inject private People people;
  @Inject private AuditTrail trail;

  /**
   * Grants a role in an organisation.
   *
   * @return the person's key
   * @throws NotFoundException when there is no such organisation
   */
  @Requires(Right.ROLE_GRANT)
  @Changes("role.grant")
  public UUID grant(GrantRole grant) {
    if (organisations.byId(grant.organisationId()).isEmpty()) {
      throw new NotFoundException("organisation");
    }
    Person person = people.withEmail(grant.email(), grant.name());
    if (!people.hasRole(person.id(), grant.organisationId(), grant.role())) {
      Membership membership =
          new Membership(Ids.next(), person.id(), grant.organisationId(), grant.role());
      people.add(membership);
      trail.changed("person", person.id(), grant.organisationId(), null, grant.role());
    } else {
      trail.unchanged();
    }
    return person.id();
  }

  /**
   * Grants a role for the whole collaborative.
   *
   * @return the person's key
   */
  @Requires(Right.ROLE_GRANT)
  @Changes("role.grant-framework")
  public UUID grantFramework(GrantFrameworkRole grant) {
    Person person = people.withEmail(grant.email(), grant.name());
    if (!people.hasRole(person.id(), grant.role())) {
      people.add(new FrameworkMembership(Ids.next(), person.id(), grant.role()));
      trail.changed("person", person.id(), null, null, grant.role());
    } else {
      trail.unchanged();
    }
    return person.id();
  }
}
