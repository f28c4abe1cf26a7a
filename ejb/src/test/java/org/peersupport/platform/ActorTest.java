package org.peersupport.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActorTest {

  private static final UUID ORGANISATION = UUID.randomUUID();

  @Test
  void thePublicMayNothing() {
    assertThat(rightsOf(Actor.PUBLIC)).isEmpty();
    assertThat(Actor.PUBLIC.isSignedIn()).isFalse();
  }

  @Test
  void whoIsSignedInWithoutRolesMayNothing() {
    Actor actor = actor(Optional.of(ORGANISATION), Set.of(), Set.of());
    assertThat(actor.isSignedIn()).isTrue();
    assertThat(rightsOf(actor)).isEmpty();
  }

  @Test
  void anEditorReadsAndEdits() {
    assertThat(rightsOf(actor(Optional.of(ORGANISATION), Set.of(Role.EDITOR), Set.of())))
        .containsExactlyInAnyOrder(Right.OFFER_READ, Right.OFFER_EDIT);
  }

  @Test
  void aLeadMayWhatAnEditorMayAndPublishes() {
    assertThat(rightsOf(actor(Optional.of(ORGANISATION), Set.of(Role.LEAD), Set.of())))
        .containsExactlyInAnyOrder(Right.OFFER_READ, Right.OFFER_EDIT, Right.OFFER_PUBLISH);
  }

  @Test
  void aRoleInAnOrganisationIsWorthNothingWithoutActingForIt() {
    assertThat(rightsOf(actor(Optional.empty(), Set.of(Role.values()), Set.of()))).isEmpty();
  }

  @Test
  void anAdministratorAdmitsAndGrantsAndSeesNoOffers() {
    assertThat(rightsOf(actor(Optional.empty(), Set.of(), Set.of(FrameworkRole.ADMINISTRATOR))))
        .containsExactlyInAnyOrder(
            Right.ORGANISATION_ADMIT, Right.ROLE_GRANT, Right.INSTALLATION_READ);
  }

  @Test
  void theRightsOfSeveralRolesAddUp() {
    Set<Role> roles = Set.of(Role.EDITOR);
    Actor both = actor(Optional.of(ORGANISATION), roles, Set.of(FrameworkRole.ADMINISTRATOR));
    assertThat(rightsOf(both))
        .containsExactlyInAnyOrder(
            Right.OFFER_READ,
            Right.OFFER_EDIT,
            Right.ORGANISATION_ADMIT,
            Right.ROLE_GRANT,
            Right.INSTALLATION_READ);
  }

  @Test
  void theWorkingGroupSeesPartnersAndFiguresAndACommissionerFigures() {
    assertThat(rightsOf(actor(Optional.empty(), Set.of(), Set.of(FrameworkRole.WORKING_GROUP))))
        .containsExactlyInAnyOrder(Right.PARTNER_READ, Right.FIGURES_READ);
    assertThat(rightsOf(actor(Optional.empty(), Set.of(), Set.of(FrameworkRole.COMMISSIONER))))
        .containsExactly(Right.FIGURES_READ);
  }

  @Test
  void everyRightIsHeldThroughSomeRole() {
    Actor everything =
        actor(Optional.of(ORGANISATION), Set.of(Role.values()), Set.of(FrameworkRole.values()));
    assertThat(rightsOf(everything)).containsExactlyInAnyOrder(Right.values());
  }

  @Test
  void theSystemHasItsRoleAndIsNobody() {
    Actor system = Actor.system(FrameworkRole.ADMINISTRATOR);
    assertThat(system.isSignedIn()).isFalse();
    assertThat(system.may(Right.ROLE_GRANT)).isTrue();
    assertThat(system.actsFor(ORGANISATION)).isFalse();
  }

  @Test
  void oneActsForOneOrganisationOnly() {
    Actor actor = actor(Optional.of(ORGANISATION), Set.of(Role.LEAD), Set.of());
    assertThat(actor.actsFor(ORGANISATION)).isTrue();
    assertThat(actor.actsFor(UUID.randomUUID())).isFalse();
  }

  private static Actor actor(
      Optional<UUID> actingFor, Set<Role> roles, Set<FrameworkRole> frameworkRoles) {
    return new Actor(Optional.of(UUID.randomUUID()), "", actingFor, roles, frameworkRoles);
  }

  private static Set<Right> rightsOf(Actor actor) {
    return Arrays.stream(Right.values()).filter(actor::may).collect(Collectors.toSet());
  }
}
