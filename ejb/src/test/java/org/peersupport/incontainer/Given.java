package org.peersupport.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.peersupport.offer.CreateOffer;
import org.peersupport.offer.OfferContent;
import org.peersupport.offer.OfferQueries;
import org.peersupport.offer.OfferService;
import org.peersupport.offer.OfferStep;
import org.peersupport.organisation.AdmitOrganisation;
import org.peersupport.organisation.GrantRole;
import org.peersupport.organisation.MembershipService;
import org.peersupport.organisation.OrganisationKind;
import org.peersupport.organisation.OrganisationService;
import org.peersupport.platform.Actor;
import org.peersupport.platform.CurrentActor;
import org.peersupport.platform.FrameworkRole;
import org.peersupport.platform.Role;

/**
 * Makes what a test starts from, through the doors. Every test makes its own, under names nobody
 * else has, so that no test meets what another left.
 */
@ApplicationScoped
public class Given {

  public static final Actor ADMINISTRATOR = Actor.system(FrameworkRole.ADMINISTRATOR);

  @Inject private CurrentActor currentActor;
  @Inject private OrganisationService organisations;
  @Inject private MembershipService memberships;
  @Inject private OfferService offers;
  @Inject private OfferQueries offerQueries;

  /** A word that nothing else in the database contains. */
  public String word() {
    StringBuilder word = new StringBuilder("q");
    for (char digit : UUID.randomUUID().toString().replace("-", "").toCharArray()) {
      word.append((char) ('a' + Character.digit(digit, 16)));
    }
    return word.substring(0, 20);
  }

  public AdmitOrganisation admission(String slug) {
    return new AdmitOrganisation(
        slug,
        "Partner " + slug,
        OrganisationKind.VOLUNTARY,
        true,
        LocalDate.of(2013, 9, 1),
        slug + ".example",
        "People who support one another.",
        "");
  }

  public Partner partner() {
    String slug = word();
    return as(
        ADMINISTRATOR,
        () -> {
          UUID id = organisations.admit(admission(slug));
          UUID editor = grant(slug, id, Role.EDITOR);
          UUID lead = grant(slug, id, Role.LEAD);
          return new Partner(id, slug, "Partner " + slug, editor, lead);
        });
  }

  public UUID draft(Partner partner, OfferContent content) {
    return as(partner.editor(), () -> offers.create(new CreateOffer(content)));
  }

  public UUID published(Partner partner, OfferContent content) {
    UUID offer = draft(partner, content);
    as(partner.lead(), () -> offers.publish(step(offer)));
    return offer;
  }

  /** The offer at its present version; the caller must be of its organisation. */
  public OfferStep step(UUID offer) {
    return new OfferStep(offer, offerQueries.detail(offer).version());
  }

  /** Does it as this actor; afterwards the actor before is back. */
  public <T> T as(Actor actor, Supplier<T> work) {
    Actor before = currentActor.get();
    currentActor.set(actor);
    try {
      return work.get();
    } finally {
      currentActor.set(before);
    }
  }

  public void as(Actor actor, Runnable work) {
    as(
        actor,
        () -> {
          work.run();
          return null;
        });
  }

  private UUID grant(String slug, UUID organisation, Role role) {
    String email = role.name().toLowerCase(java.util.Locale.ROOT) + "@" + slug + ".example";
    return memberships.grant(new GrantRole(email, "Person of " + slug, organisation, role));
  }
}
