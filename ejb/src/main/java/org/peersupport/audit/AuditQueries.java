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

  /** Rows shown of everything. */
  public static final int LATEST = 10;

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

  /**
   * What was done last in the whole installation, newest first, at most {@value #LATEST}. Signing
   * in is left out: it would crowd out everything else.
   */
  @Requires(Right.INSTALLATION_READ)
  public List<AuditRow> latest() {
    return store.latest(LATEST);
  }
}
