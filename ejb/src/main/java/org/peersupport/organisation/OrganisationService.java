package org.peersupport.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.peersupport.organisation.internal.Organisation;
import org.peersupport.organisation.internal.OrganisationStore;
import org.peersupport.platform.AuditTrail;
import org.peersupport.platform.Changes;
import org.peersupport.platform.Ids;
import org.peersupport.platform.Requires;
import org.peersupport.platform.Right;

/** Admits partner organisations. */
@Stateless
public class OrganisationService {

  @Inject private OrganisationStore store;
  @Inject private AuditTrail trail;

  /**
   * Admits an organisation.
   *
   * @return its key
   * @throws org.peersupport.platform.InvalidException when the slug is taken
   */
  @Requires(Right.ORGANISATION_ADMIT)
  @Changes("organisation.admit")
  public UUID admit(AdmitOrganisation admission) {
    Organisation organisation = new Organisation(Ids.next(), admission);
    store.add(organisation);
    UUID id = organisation.detail().id();
    trail.changed("organisation", id, id, null, admission);
    return id;
  }
}
