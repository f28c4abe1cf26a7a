package org.peersupport.roles;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.peersupport.finder.OfferSearch;
import org.peersupport.offer.CreateOffer;
import org.peersupport.offer.Drafts;
import org.peersupport.offer.OfferContent;
import org.peersupport.offer.OfferCriteria;
import org.peersupport.offer.OfferStep;
import org.peersupport.offer.PauseOffer;
import org.peersupport.offer.SaveOffer;
import org.peersupport.offer.SendBackOffer;
import org.peersupport.organisation.AdmitOrganisation;
import org.peersupport.organisation.GrantFrameworkRole;
import org.peersupport.organisation.GrantRole;
import org.peersupport.organisation.OrganisationKind;
import org.peersupport.organisation.OrganisationQueries;
import org.peersupport.organisation.VerifiedIdentity;
import org.peersupport.platform.FrameworkRole;
import org.peersupport.platform.Role;
import org.peersupport.roles.Target.KnownOffer;
import org.peersupport.roles.Target.State;

/**
 * Makes what a door method is called with: always such that the call succeeds for whoever may make
 * it. A method with a parameter of a new type wants a line in here.
 */
final class Arguments {

  private static final OfferContent CONTENT = Drafts.complete("Role matrix, written anew");

  /** In which state an offer must be for a step to succeed; published for everything else. */
  private static final Map<String, State> STATES =
      Map.of(
          "OfferService.submit", State.DRAFT,
          "OfferService.publish", State.DRAFT,
          "OfferService.sendBack", State.SUBMITTED,
          "OfferService.undo", State.SUBMITTED,
          "OfferService.resume", State.PAUSED,
          "OfferService.restore", State.ARCHIVED);

  private static final Map<Class<?>, BiFunction<Target, KnownOffer, Object>> BY_TYPE =
      Map.ofEntries(
          Map.entry(OfferStep.class, (target, offer) -> new OfferStep(offer.id(), offer.version())),
          Map.entry(
              SaveOffer.class,
              (target, offer) -> new SaveOffer(offer.id(), offer.version(), CONTENT)),
          Map.entry(
              PauseOffer.class,
              (target, offer) -> new PauseOffer(offer.id(), offer.version(), "A holiday.")),
          Map.entry(
              SendBackOffer.class,
              (target, offer) -> new SendBackOffer(offer.id(), offer.version(), "Say more.")),
          Map.entry(CreateOffer.class, (target, offer) -> new CreateOffer(CONTENT)),
          Map.entry(OfferContent.class, (target, offer) -> CONTENT),
          Map.entry(OfferCriteria.class, (target, offer) -> OfferCriteria.current(0, 20)),
          Map.entry(OfferSearch.class, (target, offer) -> OfferSearch.forWords("", "")),
          Map.entry(
              GrantRole.class,
              (target, offer) ->
                  new GrantRole("new@matrix.example", "New", target.organisation(), Role.LEAD)),
          Map.entry(
              GrantFrameworkRole.class,
              (target, offer) ->
                  new GrantFrameworkRole("new@matrix.example", "New", FrameworkRole.COMMISSIONER)),
          Map.entry(AdmitOrganisation.class, (target, offer) -> admission()),
          Map.entry(VerifiedIdentity.class, (target, offer) -> identity()),
          Map.entry(Set.class, (target, offer) -> Set.of(target.person())),
          Map.entry(Optional.class, (target, offer) -> Optional.of(target.organisation())),
          Map.entry(int.class, (target, offer) -> 1));

  private Arguments() {}

  /** What to call the method with, about this target. */
  static Object[] of(Method method, Target target) {
    KnownOffer offer =
        target.offers().get(STATES.getOrDefault(Doors.name(method), State.PUBLISHED));
    return Arrays.stream(method.getParameters())
        .map(parameter -> argument(method, parameter, target, offer))
        .toArray();
  }

  /** Whether it matters to the call whose record is meant. */
  static boolean nameARecord(Method method) {
    List<Object> some = List.of(of(method, Target.unknown()));
    return !some.equals(List.of(of(method, Target.unknown())));
  }

  private static Object argument(
      Method method, Parameter parameter, Target target, KnownOffer offer) {
    boolean ofOrganisation = method.getDeclaringClass() == OrganisationQueries.class;
    return switch (parameter.getName()) {
      case "slug" -> ofOrganisation ? target.organisationSlug() : offer.slug();
      case "id", "organisationId" -> target.organisation();
      case "offerId" -> offer.id();
      case "personId" -> target.person();
      default -> byType(method, parameter, target, offer);
    };
  }

  private static Object byType(
      Method method, Parameter parameter, Target target, KnownOffer offer) {
    BiFunction<Target, KnownOffer, Object> maker = BY_TYPE.get(parameter.getType());
    if (maker == null) {
      throw new AssertionError(
          "Say in Arguments how to make a %s for %s of %s"
              .formatted(
                  parameter.getType().getSimpleName(), parameter.getName(), Doors.name(method)));
    }
    return maker.apply(target, offer);
  }

  private static AdmitOrganisation admission() {
    return new AdmitOrganisation(
        "role-matrix",
        "Role Matrix",
        OrganisationKind.INFORMAL_GROUP,
        true,
        LocalDate.of(2020, 2, 29),
        "matrix.example",
        "",
        "");
  }

  private static VerifiedIdentity identity() {
    return new VerifiedIdentity(
        "role-matrix", "new@matrix.example", true, "New", Set.of(), Set.of());
  }
}
