package org.peersupport.offer.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.peersupport.offer.OfferContent;
import org.peersupport.offer.OfferPublished;
import org.peersupport.offer.OfferStep;
import org.peersupport.offer.OfferWithdrawn;
import org.peersupport.offer.PauseOffer;
import org.peersupport.offer.PublicState;
import org.peersupport.offer.SaveOffer;
import org.peersupport.organisation.OrganisationDetail;
import org.peersupport.organisation.OrganisationQueries;
import org.peersupport.platform.Actor;
import org.peersupport.platform.AuditTrail;
import org.peersupport.platform.CollisionException;
import org.peersupport.platform.CurrentActor;
import org.peersupport.platform.NotFoundException;
import org.peersupport.platform.Right;
import org.peersupport.platform.Slugs;

/** Carries out the offer's commands on the rows of the organisation the caller acts for. */
@ApplicationScoped
public class OfferCommands {

  /** Who takes a step, and when. */
  public record By(UUID person, Instant at) {}

  /** A step in an offer's life. */
  @FunctionalInterface
  public interface Step {
    void take(Offer offer, By by);
  }

  @Inject private OfferStore store;
  @Inject private CurrentActor currentActor;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;
  @Inject private OrganisationQueries organisations;
  @Inject private Event<OfferPublished> published;
  @Inject private Event<OfferWithdrawn> withdrawn;

  public UUID create(OfferContent content) {
    By by = by();
    Offer offer =
        new Offer(organisation(), store.freeSlug(content.name()), content, by.at(), by.person());
    store.add(offer);
    trail.changed("offer", offer.id(), offer.organisationId(), null, offer.snapshot());
    return offer.id();
  }

  public void save(SaveOffer command) {
    change(
        new OfferStep(command.offerId(), command.version()),
        (offer, by) -> {
          boolean renamed = !Slugs.of(offer.name()).equals(Slugs.of(command.content().name()));
          offer.save(command.content(), by.at(), by.person());
          if (renamed && offer.publishedVersion() == null) {
            offer.readdress(store.freeSlug(command.content().name()));
          }
        });
  }

  public void pause(PauseOffer command) {
    change(
        new OfferStep(command.offerId(), command.version()),
        (offer, by) -> {
          offer.pause(command.reason(), by.at(), by.person());
          withdrawn.fire(new OfferWithdrawn(offer.id()));
        });
  }

  public void archive(OfferStep step) {
    change(
        step,
        (offer, by) -> {
          offer.archive(by.at(), by.person());
          withdrawn.fire(new OfferWithdrawn(offer.id()));
        });
  }

  public void publish(OfferStep step) {
    change(
        step,
        (offer, by) -> {
          OfferVersion version = offer.publish(by.at(), by.person());
          store.add(version);
          announce(offer, version);
        });
  }

  public void resume(OfferStep step) {
    change(
        step,
        (offer, by) -> {
          offer.resume(by.at(), by.person());
          announce(offer, newestVersion(offer));
        });
  }

  /** Takes the last step back, for the public as well. */
  public void undo(OfferStep step) {
    change(
        step,
        (offer, by) -> {
          boolean wasFound = offer.publicState() == PublicState.PUBLISHED;
          offer.undo(currentActor.get().may(Right.OFFER_PUBLISH), by.at(), by.person());
          boolean isFound = offer.publicState() == PublicState.PUBLISHED;
          if (isFound && !wasFound) {
            announce(offer, newestVersion(offer));
          } else if (wasFound && !isFound) {
            withdrawn.fire(new OfferWithdrawn(offer.id()));
          }
        });
  }

  /**
   * Loads the offer, checks that it is the version the caller saw, takes the step and notes it for
   * the audit.
   */
  public void change(OfferStep named, Step step) {
    Offer offer = store.ofOrganisation(named.offerId(), organisation());
    if (offer.version() != named.version()) {
      throw new CollisionException("offer");
    }
    OfferSnapshot before = offer.snapshot();
    step.take(offer, by());
    trail.changed("offer", offer.id(), offer.organisationId(), before, offer.snapshot());
  }

  private void announce(Offer offer, OfferVersion version) {
    if (offer.publicState() != PublicState.PUBLISHED) {
      return;
    }
    OrganisationDetail organisation = organisations.byId(offer.organisationId());
    published.fire(
        new OfferPublished(
            offer.id(),
            offer.slug(),
            organisation.id(),
            organisation.name(),
            organisation.slug(),
            version.content(),
            version.publishedAt()));
  }

  private OfferVersion newestVersion(Offer offer) {
    return store
        .version(offer.id(), offer.publishedVersion())
        .orElseThrow(() -> new IllegalStateException("published version is missing"));
  }

  private UUID organisation() {
    return currentActor.get().actingFor().orElseThrow(() -> new NotFoundException("offer"));
  }

  private By by() {
    Actor actor = currentActor.get();
    return new By(actor.personId().orElseThrow(() -> new NotFoundException("person")), now());
  }

  private Instant now() {
    // PostgreSQL keeps microseconds; what is compared later must be what was kept.
    return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
  }
}
