package org.peersupport.platform;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.peersupport.organisation.AdmitOrganisation;
import org.peersupport.organisation.OrganisationService;

/** A bean that nobody told anything about the guard: what holds for it holds for every new one. */
@Stateless
public class NewDoor {

  @Inject private OrganisationService organisations;
  @Inject private AuditTrail trail;

  public String withoutRule() {
    return "came in";
  }

  @Changes("probe.without-rule")
  public String changeWithoutRule() {
    return "came in";
  }

  @OpenToAll(because = "it is a test's")
  public String openToAll() {
    return "came in";
  }

  @SignedIn
  public String signedIn() {
    return "came in";
  }

  @Requires(Right.OFFER_PUBLISH)
  public String forLeads() {
    return "came in";
  }

  /** Writes at another door and fails afterwards. */
  @Requires(Right.ORGANISATION_ADMIT)
  @Changes("probe.fail")
  public UUID admitAndFail(AdmitOrganisation admission) {
    organisations.admit(admission);
    throw new NotFoundException("what comes after");
  }

  /** Notes a change and writes nothing; the audit row still stands. */
  @OpenToAll(because = "it is a test's")
  @Changes("probe.note")
  public void note(UUID record, String before, String after) {
    trail.changed("probe", record, null, before, after);
  }

  /** Says that it changes something, and notes nothing. */
  @OpenToAll(because = "it is a test's")
  @Changes("probe.nothing-noted")
  public void nothingNoted() {
    // The row is the door's to write.
  }
}
