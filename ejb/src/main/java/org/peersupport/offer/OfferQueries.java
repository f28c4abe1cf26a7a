package org.peersupport.offer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.peersupport.offer.internal.Offer;
import org.peersupport.offer.internal.OfferDesks;
import org.peersupport.offer.internal.OfferDifferences;
import org.peersupport.offer.internal.OfferNeeds;
import org.peersupport.offer.internal.OfferStore;
import org.peersupport.offer.internal.OfferVersion;
import org.peersupport.offer.internal.PublishedOffers;
import org.peersupport.organisation.OrganisationQueries;
import org.peersupport.platform.CurrentActor;
import org.peersupport.platform.NotFoundException;
import org.peersupport.platform.OpenToAll;
import org.peersupport.platform.Page;
import org.peersupport.platform.Requires;
import org.peersupport.platform.Right;

/**
 * Reads offers: those of the organisation the caller acts for with drafts and history, and for the
 * public what is published. An offer of another organisation is not found.
 */
@Stateless
public class OfferQueries {

  @Inject private OfferStore store;
  @Inject private OfferDesks desks;
  @Inject private PublishedOffers publishedOffers;
  @Inject private OrganisationQueries organisations;
  @Inject private CurrentActor currentActor;
  @Inject private Clock clock;

  /** The organisation's offers by name. Two statements, whatever the length. */
  @Requires(Right.OFFER_READ)
  public Page<OfferRow> list(OfferCriteria criteria) {
    List<OfferStore.Listed> listed = store.list(organisation(), criteria);
    Map<UUID, String> names =
        organisations.colleagueNames(
            listed.stream().map(OfferStore.Listed::changedBy).collect(Collectors.toSet()));
    List<OfferRow> rows =
        listed.stream()
            .map(
                row ->
                    new OfferRow(
                        row.id(),
                        row.slug(),
                        row.name(),
                        row.publicState(),
                        row.draftState(),
                        row.changedAt(),
                        names.getOrDefault(row.changedBy(), "")))
            .toList();
    long total = listed.isEmpty() ? 0 : listed.get(0).total();
    return new Page<>(rows, total, criteria.first() / criteria.size() + 1, criteria.size());
  }

  /**
   * What the desk of the organisation's lead, or else its editor, shows: offers of this
   * organisation only. Two statements, whatever their number.
   */
  @Requires(Right.OFFER_READ)
  public OfferDesk desk() {
    boolean lead = currentActor.get().may(Right.OFFER_PUBLISH);
    LocalDate today = LocalDate.now(clock);
    OfferDesks.Read read =
        desks.read(organisation(), lead, today.plusDays(OfferDesk.FUNDING_AHEAD));
    Map<UUID, String> names =
        organisations.colleagueNames(
            read.rows().stream().map(OfferDesks.Row::by).collect(Collectors.toSet()));
    List<OfferNeed> needs = new OfferNeeds(today, lead, names).of(read.rows());
    return new OfferDesk(read.counts(), needs, read.total() - read.rows().size());
  }

  /** One offer with its working copy. */
  @Requires(Right.OFFER_READ)
  public OfferDetail detail(UUID offerId) {
    Offer offer = store.ofOrganisation(offerId, organisation());
    Map<UUID, String> names = organisations.colleagueNames(Set.of(offer.changedBy()));
    return offer.detail(names.getOrDefault(offer.changedBy(), ""));
  }

  /** Its published versions, newest first. */
  @Requires(Right.OFFER_READ)
  public List<OfferVersionRow> versions(UUID offerId) {
    Offer offer = store.ofOrganisation(offerId, organisation());
    List<OfferVersion> versions = store.versions(offer.id());
    Map<UUID, String> names =
        organisations.colleagueNames(
            versions.stream().map(OfferVersion::publishedBy).collect(Collectors.toSet()));
    return versions.stream()
        .map(
            version ->
                new OfferVersionRow(
                    version.number(),
                    version.content().name(),
                    version.publishedAt(),
                    names.getOrDefault(version.publishedBy(), "")))
        .toList();
  }

  /**
   * What changed from one published version to another.
   *
   * @throws NotFoundException when there is no such version
   */
  @Requires(Right.OFFER_READ)
  public List<FieldChange> compare(UUID offerId, int before, int after) {
    Offer offer = store.ofOrganisation(offerId, organisation());
    return OfferDifferences.between(
        version(offer, before).content(), version(offer, after).content());
  }

  /** What the working copy changes against a published version. */
  @Requires(Right.OFFER_READ)
  public List<FieldChange> changesSince(UUID offerId, int number) {
    Offer offer = store.ofOrganisation(offerId, organisation());
    return OfferDifferences.between(version(offer, number).content(), offer.snapshot().content());
  }

  /** What changed from one content to another; nothing is read. */
  @Requires(Right.OFFER_READ)
  public List<FieldChange> differences(OfferContent before, OfferContent after) {
    return OfferDifferences.between(before, after);
  }

  /**
   * What the public sees of an offer: the newest published version, also while it is paused. Three
   * statements.
   *
   * @throws NotFoundException when it is not shown to the public
   */
  @OpenToAll(because = "only what a lead has published is in it")
  public PublishedOffer published(String slug) {
    return publishedOffers.bySlug(slug);
  }

  private OfferVersion version(Offer offer, int number) {
    return store
        .version(offer.id(), number)
        .orElseThrow(() -> new NotFoundException("offer version"));
  }

  private UUID organisation() {
    return currentActor.get().actingFor().orElseThrow(() -> new NotFoundException("offer"));
  }
}
