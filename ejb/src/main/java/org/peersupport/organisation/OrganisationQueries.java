package org.peersupport.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peersupport.organisation.internal.Organisation;
import org.peersupport.organisation.internal.OrganisationStore;
import org.peersupport.organisation.internal.Overviews;
import org.peersupport.platform.CurrentActor;
import org.peersupport.platform.NotFoundException;
import org.peersupport.platform.OpenToAll;
import org.peersupport.platform.Requires;
import org.peersupport.platform.Right;

/** Reads organisations and the names of their people. */
@Stateless
public class OrganisationQueries {

  @Inject private OrganisationStore store;
  @Inject private Overviews overviews;
  @Inject private CurrentActor currentActor;

  @OpenToAll(because = "the partners of the framework are public")
  public Optional<OrganisationDetail> bySlug(String slug) {
    return store.bySlug(slug).map(Organisation::detail);
  }

  /**
   * The organisation with this key.
   *
   * @throws NotFoundException when there is none
   */
  @OpenToAll(because = "the partners of the framework are public")
  public OrganisationDetail byId(UUID id) {
    return store
        .byId(id)
        .map(Organisation::detail)
        .orElseThrow(() -> new NotFoundException("organisation"));
  }

  /**
   * What to call those of these people who have a role in the organisation the caller acts for.
   * Others are left out, whether they exist or not.
   */
  @Requires(Right.OFFER_READ)
  public Map<UUID, String> colleagueNames(Set<UUID> personIds) {
    return currentActor
        .get()
        .actingFor()
        .map(organisation -> store.namesOfMembers(organisation, personIds))
        .orElse(Map.of());
  }

  /** Every partner by name, and whether somebody leads it; nobody is named. One statement. */
  @Requires(Right.PARTNER_READ)
  public List<PartnerRow> partners() {
    return overviews.partners();
  }

  /**
   * The partners and who leads them, who signed in and has no role, and what to call these people.
   * One statement.
   */
  @Requires(Right.INSTALLATION_READ)
  public Administration administration(Set<UUID> personIds) {
    return overviews.administration(personIds);
  }
}
