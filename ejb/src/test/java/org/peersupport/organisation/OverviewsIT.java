package org.peersupport.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peersupport.audit.AuditQueries;
import org.peersupport.audit.AuditRow;
import org.peersupport.incontainer.Given;
import org.peersupport.incontainer.Partner;
import org.peersupport.incontainer.Statements;
import org.peersupport.incontainer.Tables;
import org.peersupport.platform.Actor;
import org.peersupport.platform.FrameworkRole;

/** What the desks of the working group and of the administrator are made from. */
@ArquillianTest
class OverviewsIT {

  private static final Actor WORKING_GROUP = Actor.system(FrameworkRole.WORKING_GROUP);

  @Inject private Given given;
  @Inject private Tables tables;
  @Inject private Statements statements;
  @Inject private OrganisationQueries queries;
  @Inject private SignInService signIn;
  @Inject private AuditQueries audit;

  private Partner led;
  private Partner unled;

  @BeforeEach
  void oneWithALeadAndOneWithout() {
    led = given.partner();
    unled = given.partner();
    tables.change("delete from membership where person_id = ?", unled.leadId());
  }

  @Test
  void theWorkingGroupSeesWhichPartnersNobodyLeads() {
    List<PartnerRow> partners = given.as(WORKING_GROUP, queries::partners);
    assertThat(partners)
        .extracting(PartnerRow::id, PartnerRow::name, PartnerRow::led)
        .contains(tuple(led.id(), led.name(), true), tuple(unled.id(), unled.name(), false));
    assertThat(statementsOf(WORKING_GROUP, queries::partners)).isEqualTo(1);
  }

  @Test
  void theAdministratorSeesWhoLeadsWhichPartner() {
    Administration administration = administration(Set.of());
    assertThat(administration.partners())
        .extracting(Administration.Partner::id, Administration.Partner::leads)
        .contains(
            tuple(led.id(), List.of("Person of " + led.slug())), tuple(unled.id(), List.of()));
    assertThat(administration.names()).isEmpty();
    assertThat(statementsOf(Given.ADMINISTRATOR, () -> queries.administration(Set.of())))
        .isEqualTo(1);
  }

  @Test
  void whoHasSignedInAndHasNoRoleIsNamedUntilTheyHaveOne() {
    long before = administration(Set.of()).withoutRoleInAll();
    String email = given.word() + "@people.example";
    UUID person =
        signIn.recognise(
            new VerifiedIdentity(given.word(), email, true, "Robin", Set.of(), Set.of()));
    Administration now = administration(Set.of());
    assertThat(now.withoutRole()).contains(new Administration.WithoutRole("Robin", email));
    assertThat(now.withoutRoleInAll()).isEqualTo(before + 1);

    tables.change(
        "insert into framework_membership (id, version, person_id, role)"
            + " values (gen_random_uuid(), 1, ?, 'COMMISSIONER')",
        person);
    assertThat(administration(Set.of()).withoutRoleInAll()).isEqualTo(before);
  }

  @Test
  void whoNeverSignedInDoesNotWaitForARole() {
    assertThat(administration(Set.of()).withoutRole())
        .extracting(Administration.WithoutRole::email)
        .doesNotContain("lead@" + unled.slug() + ".example");
  }

  @Test
  void theLastDeedsAreNamedNewestFirstWithoutSignIns() {
    signIn.recognise(
        new VerifiedIdentity(
            given.word(), given.word() + "@people.example", true, "Robin", Set.of(), Set.of()));
    Partner newest = given.partner();
    List<AuditRow> rows = given.as(Given.ADMINISTRATOR, audit::latest);
    assertThat(rows).hasSizeLessThanOrEqualTo(AuditQueries.LATEST);
    assertThat(rows)
        .extracting(AuditRow::action)
        .startsWith("role.grant", "role.grant", "organisation.admit")
        .doesNotContain("person.sign-in");
    assertThat(statementsOf(Given.ADMINISTRATOR, audit::latest)).isEqualTo(1);
    assertThat(administration(Set.of(newest.leadId())).names())
        .containsOnlyKeys(newest.leadId())
        .containsValue("Person of " + newest.slug());
  }

  private Administration administration(Set<UUID> people) {
    return given.as(Given.ADMINISTRATOR, () -> queries.administration(people));
  }

  private int statementsOf(Actor who, Runnable work) {
    return statements.during(() -> given.as(who, work));
  }
}
