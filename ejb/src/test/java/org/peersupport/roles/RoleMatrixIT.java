package org.peersupport.roles;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peersupport.incontainer.Given;
import org.peersupport.incontainer.Partner;
import org.peersupport.offer.Drafts;
import org.peersupport.offer.OfferCriteria;
import org.peersupport.offer.OfferQueries;
import org.peersupport.offer.OfferRow;
import org.peersupport.offer.OfferService;
import org.peersupport.offer.PauseOffer;
import org.peersupport.platform.DeniedException;
import org.peersupport.platform.NotFoundException;
import org.peersupport.roles.Target.KnownOffer;
import org.peersupport.roles.Target.State;

/**
 * Calls every method of every door as everybody, about their own organisation's records and about
 * another's, and compares what comes of it with {@code role-matrix.csv}. Each call is undone.
 */
@ArquillianTest
class RoleMatrixIT {

  @Inject private Given given;
  @Inject private OfferService offers;
  @Inject private OfferQueries offerQueries;
  @Inject private UserTransaction transaction;

  private Partner mine;
  private Partner theirs;
  private Map<Whose, Target> targets;

  @BeforeEach
  void twoOrganisationsWithOffersInEveryState() {
    mine = given.partner();
    theirs = given.partner();
    targets = Map.of(Whose.OWN, target(mine), Whose.OTHER, target(theirs));
  }

  @Test
  void thePublicMayDoWhatTheTableSays() {
    assertThat(contradictions(Caller.PUBLIC)).isEmpty();
  }

  @Test
  void whoIsSignedInWithoutARoleMayDoWhatTheTableSays() {
    assertThat(contradictions(Caller.SIGNED_IN)).isEmpty();
  }

  @Test
  void anEditorMayDoWhatTheTableSays() {
    assertThat(contradictions(Caller.EDITOR)).isEmpty();
  }

  @Test
  void aLeadMayDoWhatTheTableSays() {
    assertThat(contradictions(Caller.LEAD)).isEmpty();
  }

  @Test
  void theWorkingGroupMayDoWhatTheTableSays() {
    assertThat(contradictions(Caller.WORKING_GROUP)).isEmpty();
  }

  @Test
  void aCommissionerMayDoWhatTheTableSays() {
    assertThat(contradictions(Caller.COMMISSIONER)).isEmpty();
  }

  @Test
  void anAdministratorMayDoWhatTheTableSays() {
    assertThat(contradictions(Caller.ADMINISTRATOR)).isEmpty();
  }

  @Test
  void theSystemItselfMayDoWhatTheTableSays() {
    assertThat(contradictions(Caller.SYSTEM)).isEmpty();
  }

  @Test
  void aListOfOffersHoldsOnlyThoseOfTheCallersOrganisation() {
    List<UUID> listed =
        given
            .as(mine.editor(), () -> offerQueries.list(OfferCriteria.current(0, 100)))
            .rows()
            .stream()
            .map(OfferRow::id)
            .toList();
    assertThat(listed)
        .hasSize(State.values().length - 1)
        .allSatisfy(
            id ->
                assertThat(targets.get(Whose.OWN).offers().values())
                    .extracting(KnownOffer::id)
                    .contains(id));
  }

  /** One sentence for each call that came to something else than the table says. */
  private List<String> contradictions(Caller caller) {
    RoleMatrix matrix = RoleMatrix.read();
    List<String> contradictions = new ArrayList<>();
    for (Method method : Doors.methods()) {
      List<RoleMatrix.Line> lines = matrix.of(Doors.name(method));
      if (lines.isEmpty()) {
        contradictions.add(Doors.name(method) + " is not in the table");
      }
      for (RoleMatrix.Line line : lines) {
        Outcome expected = line.outcomes().get(caller);
        String came = outcome(method, caller, line.whose());
        if (!came.equals(expected.toString())) {
          contradictions.add(
              "%s, record %s, %s: %s instead of %s"
                  .formatted(line.door(), line.whose(), caller.heading(), came, expected));
        }
      }
    }
    return contradictions;
  }

  /** The outcome in the table's words, or what was thrown instead. */
  private String outcome(Method method, Caller caller, Whose whose) {
    Answer answer = call(method, caller, targets.getOrDefault(whose, targets.get(Whose.OWN)));
    if (answer.thrown() instanceof DeniedException) {
      return Outcome.DENIED.toString();
    }
    Answer ofNobody = call(method, caller, Target.unknown());
    if (answer.thrown() instanceof NotFoundException) {
      return answer.looksLike(ofNobody)
          ? Outcome.NOT_FOUND.toString()
          : answer + ", but for a record that does not exist " + ofNobody;
    }
    if (answer.thrown() != null) {
      return answer.toString();
    }
    boolean names = Arguments.nameARecord(method);
    return names && answer.isEmpty() && answer.looksLike(ofNobody)
        ? Outcome.NOTHING.toString()
        : Outcome.ALLOWED.toString();
  }

  /** Calls the door and undoes whatever it did. */
  private Answer call(Method method, Caller caller, Target target) {
    Object door = CDI.current().select(method.getDeclaringClass()).get();
    try {
      transaction.begin();
      try {
        return given.as(caller.actor(mine), () -> call(door, method, Arguments.of(method, target)));
      } finally {
        transaction.rollback();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Answer call(Object door, Method method, Object... arguments) {
    try {
      return new Answer(method.invoke(door, arguments), null);
    } catch (InvocationTargetException e) {
      return new Answer(null, e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private Target target(Partner partner) {
    Map<State, KnownOffer> known = new EnumMap<>(State.class);
    for (State state : State.values()) {
      UUID id = given.draft(partner, Drafts.complete("Role matrix " + given.word()));
      given.as(partner.lead(), () -> bring(id, state));
      known.put(
          state,
          given.as(
              partner.lead(),
              () ->
                  new KnownOffer(
                      id, offerQueries.detail(id).version(), offerQueries.detail(id).slug())));
    }
    return new Target(partner.id(), partner.slug(), partner.editorId(), known);
  }

  private void bring(UUID id, State state) {
    switch (state) {
      case DRAFT -> {}
      case SUBMITTED -> offers.submit(given.step(id));
      case PUBLISHED -> offers.publish(given.step(id));
      case PAUSED -> {
        offers.publish(given.step(id));
        offers.pause(new PauseOffer(id, given.step(id).version(), "A holiday."));
      }
      case ARCHIVED -> {
        offers.publish(given.step(id));
        offers.archive(given.step(id));
      }
    }
  }
}
