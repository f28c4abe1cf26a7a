package org.peersupport.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peersupport.incontainer.Given;
import org.peersupport.incontainer.Partner;
import org.peersupport.incontainer.Refusals;
import org.peersupport.incontainer.Tables;
import org.peersupport.platform.Actor;
import org.peersupport.platform.FrameworkRole;
import org.peersupport.platform.Role;

@ArquillianTest
class SignInIT {

  private static final String TAKEN = "signin.email.taken";

  @Inject private Given given;
  @Inject private Tables tables;
  @Inject private SignInService signIn;
  @Inject private MembershipService memberships;

  private String subject;
  private String email;

  @BeforeEach
  void somebody() {
    subject = UUID.randomUUID().toString();
    email = given.word() + "@partner.example";
  }

  @Test
  void theFirstSignInWithAVerifiedAddressTiesThePersonTheRoleWasGrantedTo() {
    UUID granted = grant(given.partner(), Role.EDITOR);
    assertThat(signIn.recognise(identity(subject, email, true))).isEqualTo(granted);
    assertThat(person(granted)).containsEntry("subject", subject).containsEntry("name", "Sam");
  }

  @Test
  void anAddressIsTheSameInCapitals() {
    UUID granted = grant(given.partner(), Role.EDITOR);
    String loud = email.toUpperCase(Locale.ROOT);
    assertThat(signIn.recognise(identity(subject, loud, true))).isEqualTo(granted);
  }

  @Test
  void anAddressNobodyVerifiedTiesNobody() {
    UUID granted = grant(given.partner(), Role.EDITOR);
    assertThat(Refusals.keysOf(() -> signIn.recognise(identity(subject, email, false))))
        .containsExactly(TAKEN);
    assertThat(person(granted)).containsEntry("subject", null);
    assertThat(tables.count("person where subject = ?", subject)).isZero();
  }

  @Test
  void aSecondAccountWithTheSameAddressIsRefused() {
    UUID granted = grant(given.partner(), Role.EDITOR);
    signIn.recognise(identity(subject, email, true));
    assertThat(Refusals.keysOf(() -> signIn.recognise(identity("second", email, true))))
        .containsExactly(TAKEN);
    assertThat(person(granted)).containsEntry("subject", subject);
  }

  @Test
  void whoIsTiedIsKnownByTheAccountAndNotByTheAddress() {
    UUID first = signIn.recognise(identity(subject, email, true));
    String newAddress = "new-" + email;
    assertThat(signIn.recognise(identity(subject, newAddress, true))).isEqualTo(first);
    assertThat(person(first)).containsEntry("email", newAddress);
  }

  @Test
  void aNewAddressThatNobodyVerifiedIsNotTakenOver() {
    UUID first = signIn.recognise(identity(subject, email, true));
    assertThat(signIn.recognise(identity(subject, "new-" + email, false))).isEqualTo(first);
    assertThat(person(first)).containsEntry("email", email);
  }

  @Test
  void whoIsNewGetsARecordWithoutRights() {
    VerifiedIdentity identity = identity(subject, email, true);
    UUID person = signIn.recognise(identity);
    assertThat(signIn.standing(person, identity, Optional.empty()))
        .isEqualTo(
            new Standing(
                new Actor(Optional.of(person), "Sam", Optional.empty(), Set.of(), Set.of()),
                List.of()));
  }

  @Test
  void aSignInIsAudited() {
    UUID person = signIn.recognise(identity(subject, email, true));
    assertThat(
            tables.count("audit_entry where action = 'person.sign-in' and record_id = ?", person))
        .isEqualTo(1);
  }

  @Test
  void aRoleInAnOrganisationCountsOnlyWhereBothSidesSaySo() {
    Partner both = given.partner();
    Partner onlyOurs = given.partner();
    Partner onlyTheirs = given.partner();
    Partner neither = given.partner();
    UUID person = grant(both, Role.LEAD);
    grant(onlyOurs, Role.LEAD);
    VerifiedIdentity identity = belongingTo(both.slug(), onlyTheirs.slug());
    Standing standing = signIn.standing(person, identity, Optional.empty());
    assertThat(standing.choices())
        .extracting(Standing.Choice::organisationId)
        .containsExactly(both.id());
    for (Partner wanted : new Partner[] {onlyOurs, onlyTheirs, neither}) {
      assertThat(signIn.standing(person, identity, Optional.of(wanted.id()))).isEqualTo(standing);
    }
  }

  @Test
  void aRoleForTheFrameworkCountsOnlyWhereBothSidesSaySo() {
    UUID person = grantFramework(FrameworkRole.WORKING_GROUP);
    grantFramework(FrameworkRole.COMMISSIONER);
    VerifiedIdentity identity =
        new VerifiedIdentity(
            subject, email, true, "Sam", Set.of(), Set.of("working-group", "administrator"));
    Actor actor = signIn.standing(person, identity, Optional.empty()).actor();
    assertThat(actor.frameworkRoles()).containsExactly(FrameworkRole.WORKING_GROUP);
    assertThat(actor.roles()).isEmpty();
  }

  @Test
  void whoBelongsToOneOrganisationActsForIt() {
    Partner partner = given.partner();
    UUID person = grant(partner, Role.EDITOR);
    grant(partner, Role.LEAD);
    Standing standing =
        signIn.standing(person, belongingTo(partner.slug()), Optional.of(UUID.randomUUID()));
    assertThat(standing.actor().actingFor()).contains(partner.id());
    assertThat(standing.actor().roles()).containsExactlyInAnyOrder(Role.EDITOR, Role.LEAD);
    assertThat(standing.actingForName()).isEqualTo(partner.name());
  }

  @Test
  void whoBelongsToTwoChoosesAndHasUntilThenNoRole() {
    Partner first = given.partner();
    Partner second = given.partner();
    UUID person = grant(first, Role.LEAD);
    grant(second, Role.EDITOR);
    VerifiedIdentity identity = belongingTo(first.slug(), second.slug());
    Standing undecided = signIn.standing(person, identity, Optional.empty());
    assertThat(undecided.choices())
        .extracting(Standing.Choice::organisationId)
        .containsExactlyInAnyOrder(first.id(), second.id());
    assertThat(undecided.actor().actingFor()).isEmpty();
    assertThat(undecided.actor().roles()).isEmpty();
    Actor decided = signIn.standing(person, identity, Optional.of(second.id())).actor();
    assertThat(decided.actingFor()).contains(second.id());
    assertThat(decided.roles()).containsExactly(Role.EDITOR);
  }

  @Test
  void anOrganisationThatIsNotAgreedOnIsNotActedForWhoeverAsks() {
    Partner first = given.partner();
    Partner second = given.partner();
    Partner foreign = given.partner();
    UUID person = grant(first, Role.LEAD);
    grant(second, Role.LEAD);
    VerifiedIdentity identity = belongingTo(first.slug(), second.slug(), foreign.slug());
    assertThat(signIn.standing(person, identity, Optional.of(foreign.id())).actor().actingFor())
        .isEmpty();
  }

  @Test
  void aRoleWithdrawnIsGoneAtTheNextCall() {
    Partner partner = given.partner();
    UUID person = grant(partner, Role.LEAD);
    VerifiedIdentity identity = belongingTo(partner.slug());
    assertThat(signIn.standing(person, identity, Optional.empty()).actor().roles())
        .containsExactly(Role.LEAD);
    tables.change("delete from membership where person_id = ?", person);
    Standing after = signIn.standing(person, identity, Optional.empty());
    assertThat(after.actor().roles()).isEmpty();
    assertThat(after.actor().actingFor()).isEmpty();
    assertThat(after.choices()).isEmpty();
  }

  @Test
  void grantingAgainChangesNothing() {
    Partner partner = given.partner();
    UUID person = grant(partner, Role.LEAD);
    grantFramework(FrameworkRole.COMMISSIONER);
    long audited = tables.count("audit_entry");
    assertThat(grant(partner, Role.LEAD)).isEqualTo(person);
    assertThat(grantFramework(FrameworkRole.COMMISSIONER)).isEqualTo(person);
    assertThat(tables.count("audit_entry")).isEqualTo(audited);
    assertThat(tables.count("membership where person_id = ?", person)).isEqualTo(1);
  }

  private UUID grant(Partner partner, Role role) {
    return given.as(
        Given.ADMINISTRATOR,
        () -> memberships.grant(new GrantRole(email, "Samira", partner.id(), role)));
  }

  private UUID grantFramework(FrameworkRole role) {
    return given.as(
        Given.ADMINISTRATOR,
        () -> memberships.grantFramework(new GrantFrameworkRole(email, "Samira", role)));
  }

  private Map<String, Object> person(UUID id) {
    return tables.rows("select subject, email, name from person where id = ?", id).get(0);
  }

  private VerifiedIdentity belongingTo(String... organisations) {
    return new VerifiedIdentity(subject, email, true, "Sam", Set.of(organisations), Set.of());
  }

  private static VerifiedIdentity identity(String subject, String email, boolean verified) {
    return new VerifiedIdentity(subject, email, verified, "Sam", Set.of(), Set.of());
  }
}
