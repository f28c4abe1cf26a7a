package org.peersupport.offer.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peersupport.offer.PublicState;
import org.peersupport.offer.PublishedOffer;
import org.peersupport.organisation.OrganisationDetail;
import org.peersupport.organisation.OrganisationQueries;
import org.peersupport.platform.NotFoundException;

/** Shows the public what was published, and nothing of the working copy. */
@ApplicationScoped
public class PublishedOffers {

  @Inject private OfferStore store;
  @Inject private OrganisationQueries organisations;

  /** See {@link org.peersupport.offer.OfferQueries#published}. */
  public PublishedOffer bySlug(String slug) {
    Offer offer =
        store
            .bySlug(slug)
            .filter(PublishedOffers::isShown)
            .orElseThrow(() -> new NotFoundException("offer"));
    OfferVersion version =
        store
            .version(offer.id(), offer.publishedVersion())
            .orElseThrow(() -> new NotFoundException("offer"));
    OrganisationDetail organisation = organisations.byId(offer.organisationId());
    return new PublishedOffer(
        offer.id(),
        offer.slug(),
        organisation.id(),
        organisation.name(),
        organisation.slug(),
        version.content(),
        offer.publicState() == PublicState.PAUSED,
        offer.pauseReason(),
        offer.assuredAt(),
        version.publishedAt());
  }

  private static boolean isShown(Offer offer) {
    return offer.publicState() == PublicState.PUBLISHED
        || offer.publicState() == PublicState.PAUSED;
  }
}
