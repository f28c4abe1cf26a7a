package org.peersupport.demo.internal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.peersupport.offer.CreateOffer;
import org.peersupport.offer.OfferCriteria;
import org.peersupport.offer.OfferQueries;
import org.peersupport.offer.OfferRow;
import org.peersupport.offer.OfferService;
import org.peersupport.offer.OfferStep;
import org.peersupport.organisation.GrantFrameworkRole;
import org.peersupport.organisation.GrantRole;
import org.peersupport.organisation.MembershipService;
import org.peersupport.organisation.OrganisationDetail;
import org.peersupport.organisation.OrganisationQueries;
import org.peersupport.organisation.OrganisationService;
import org.peersupport.platform.Actor;
import org.peersupport.platform.CurrentActor;
import org.peersupport.platform.FrameworkRole;
import org.peersupport.platform.Role;
import org.peersupport.platform.Settings;
import org.peersupport.platform.Slugs;

/**
 * Enters the demo data set at start, as the people in it would: the system, as administrator,
 * admits the organisations and grants the roles, editors write the offers, leads publish them. What
 * is there already, in whatever state, is left alone, so that an interrupted load is completed by
 * the next start and a finished one changes nothing.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoLoader {

  private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());
  private static final int ALL = 100;

  @Inject private Settings settings;
  @Inject private RequestContextController requestContext;
  @Inject private CurrentActor currentActor;
  @Inject private OrganisationService organisations;
  @Inject private OrganisationQueries organisationQueries;
  @Inject private MembershipService memberships;
  @Inject private OfferService offers;
  @Inject private OfferQueries offerQueries;

  @PostConstruct
  void start() {
    if (!settings.demo()) {
      return;
    }
    boolean activated = requestContext.activate();
    try {
      load();
    } finally {
      currentActor.set(Actor.PUBLIC);
      if (activated) {
        requestContext.deactivate();
      }
    }
  }

  void load() {
    Actor administrator = Actor.system(FrameworkRole.ADMINISTRATOR);
    currentActor.set(administrator);
    DemoFiles.framework().forEach(this::grant);
    int added = 0;
    for (DemoFile file : DemoFiles.organisations()) {
      currentActor.set(administrator);
      added += load(file);
    }
    LOG.info("Demo data: offers added now: " + added);
  }

  private void grant(DemoFiles.FrameworkPerson person) {
    memberships.grantFramework(
        new GrantFrameworkRole(
            person.email(), person.name(), FrameworkRole.valueOf(person.role())));
  }

  private int load(DemoFile file) {
    UUID organisation =
        organisationQueries
            .bySlug(file.organisation().slug())
            .map(OrganisationDetail::id)
            .orElseGet(() -> organisations.admit(file.organisation().admission()));
    Map<Role, UUID> people = new EnumMap<>(Role.class);
    for (DemoFile.DemoPerson person : file.people()) {
      GrantRole grant =
          new GrantRole(person.email(), person.name(), organisation, person.granted());
      people.put(person.granted(), memberships.grant(grant));
    }
    UUID lead = people.get(Role.LEAD);
    UUID writer = people.getOrDefault(Role.EDITOR, lead);
    int added = 0;
    for (DemoFile.DemoOffer offer : file.offers()) {
      currentActor.set(member(writer, organisation, Role.EDITOR));
      UUID id = known(Slugs.of(offer.name())).orElseGet(() -> create(offer));
      if (offerQueries.detail(id).publishedVersion().isEmpty()) {
        currentActor.set(member(lead, organisation, Role.LEAD));
        offers.publish(new OfferStep(id, offerQueries.detail(id).version()));
        added++;
      }
    }
    return added;
  }

  private UUID create(DemoFile.DemoOffer offer) {
    UUID id = offers.create(new CreateOffer(offer.content()));
    offers.submit(new OfferStep(id, offerQueries.detail(id).version()));
    return id;
  }

  /**
   * The offer of the organisation acted for with this address, also when it is archived. An address
   * stays when an offer is renamed, so an edited demo offer is not entered twice.
   */
  private Optional<UUID> known(String slug) {
    return Stream.of(OfferCriteria.current(0, ALL), OfferCriteria.archived(0, ALL))
        .flatMap(criteria -> offerQueries.list(criteria).rows().stream())
        .filter(row -> row.slug().equals(slug))
        .map(OfferRow::id)
        .findFirst();
  }

  private static Actor member(UUID person, UUID organisation, Role role) {
    return new Actor(Optional.of(person), "", Optional.of(organisation), Set.of(role), Set.of());
  }
}
