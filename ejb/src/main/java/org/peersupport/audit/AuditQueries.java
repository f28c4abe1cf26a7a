package org.peersupport.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.peersupport.audit.internal.AuditStore;
import org.peersupport.platform.CurrentActor;
import org.peersupport.platform.Requires;
import org.peersupport.platform.Right;

/** Reads the audit. */
@Stateless
public class AuditQueries {

  /** Rows shown of one record. */
  public static final int MOST = 100;

  @Inject private AuditStore store;
  @Inject private CurrentActor currentActor;

  /**
   * What was done to an offer of the organisation the caller acts for, newest first, at most
   * {@value #MOST}; nothing for other organisations' offers.
   */
  @Requires(Right.OFFER_READ)
  public List<AuditRow> ofOffer(UUID offerId) {
    return currentActor
        .get()
        .actingFor()
        .map(organisation -> store.ofRecord("offer", offerId, organisation, MOST))
        .orElse(List.of());
  }
}
