package org.peersupport.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.peersupport.incontainer.Given;
import org.peersupport.incontainer.Partner;
import org.peersupport.incontainer.Refusals;
import org.peersupport.incontainer.Tables;
import org.peersupport.offer.Contact;
import org.peersupport.offer.CreateOffer;
import org.peersupport.offer.Drafts;
import org.peersupport.offer.OfferContent;
import org.peersupport.offer.OfferQueries;
import org.peersupport.offer.OfferService;
import org.peersupport.offer.SaveOffer;
import org.peersupport.offer.Whereabouts;
import org.peersupport.organisation.AdmitOrganisation;
import org.peersupport.organisation.OrganisationService;

@ArquillianTest
class DoorIT {

  private static final Actor ALL_POWERFUL =
      new Actor(
          Optional.of(UUID.randomUUID()),
          "Everything",
          Optional.of(UUID.randomUUID()),
          Set.of(Role.values()),
          Set.of(FrameworkRole.values()));

  @Inject private Given given;
  @Inject private Tables tables;
  @Inject private NewDoor newDoor;
  @Inject private OfferService offers;
  @Inject private OfferQueries offerQueries;
  @Inject private OrganisationService organisations;
  @Inject private UserTransaction transaction;

  @Test
  void aMethodWithoutARuleIsDeniedToEverybody() {
    assertThatThrownBy(() -> given.as(ALL_POWERFUL, newDoor::withoutRule))
        .isInstanceOf(DeniedException.class)
        .hasMessage("NewDoor.withoutRule");
    assertThatThrownBy(() -> given.as(ALL_POWERFUL, newDoor::changeWithoutRule))
        .isInstanceOf(DeniedException.class);
    assertThat(tables.count("audit_entry where action = 'probe.without-rule'")).isZero();
  }

  @Test
  void aNewBeanIsGuardedWithoutBeingToldTo() {
    Partner partner = given.partner();
    assertThat(newDoor.openToAll()).isEqualTo("came in");
    assertThatThrownBy(newDoor::signedIn).isInstanceOf(DeniedException.class);
    assertThatThrownBy(() -> given.as(Given.ADMINISTRATOR, newDoor::signedIn))
        .isInstanceOf(DeniedException.class);
    assertThat(given.as(partner.editor(), newDoor::signedIn)).isEqualTo("came in");
    assertThatThrownBy(() -> given.as(partner.editor(), newDoor::forLeads))
        .isInstanceOf(DeniedException.class);
    assertThat(given.as(partner.lead(), newDoor::forLeads)).isEqualTo("came in");
  }

  @Test
  void aRoleWithoutAnOrganisationToActForOpensNothing() {
    Actor adrift =
        new Actor(
            Optional.of(UUID.randomUUID()), "", Optional.empty(), Set.of(Role.LEAD), Set.of());
    assertThatThrownBy(() -> given.as(adrift, newDoor::forLeads))
        .isInstanceOf(DeniedException.class);
  }

  @Test
  void aCommandThatFailsAfterWritingLeavesNothingBehind() {
    AdmitOrganisation admission = given.admission(given.word());
    long before = tables.count("audit_entry");
    assertThatThrownBy(() -> given.as(Given.ADMINISTRATOR, () -> newDoor.admitAndFail(admission)))
        .isInstanceOf(NotFoundException.class);
    assertThat(tables.count("organisation where slug = ?", admission.slug())).isZero();
    assertThat(tables.count("audit_entry")).isEqualTo(before);
  }

  @Test
  void whatAFailedCommandNotedIsForgottenBeforeTheNext() {
    AdmitOrganisation admission = given.admission(given.word());
    assertThatThrownBy(() -> given.as(Given.ADMINISTRATOR, () -> newDoor.admitAndFail(admission)))
        .isInstanceOf(NotFoundException.class);
    long before = tables.count("audit_entry");
    newDoor.nothingNoted();
    assertThat(tables.count("audit_entry")).isEqualTo(before + 1);
    assertThat(newest("action = 'probe.nothing-noted'"))
        .containsEntry("record_type", null)
        .containsEntry("before", null);
  }

  @Test
  void aRefusedCommandWritesNoAuditRow() {
    Partner partner = given.partner();
    UUID offer = given.draft(partner, OfferContent.named("Only a name"));
    long before = tables.count("audit_entry");
    assertThatThrownBy(() -> given.as(partner.lead(), () -> offers.publish(given.step(offer))))
        .isInstanceOf(InvalidException.class);
    assertThatThrownBy(() -> given.as(partner.editor(), () -> offers.publish(given.step(offer))))
        .isInstanceOf(DeniedException.class);
    assertThat(tables.count("audit_entry")).isEqualTo(before);
    assertThat(tables.count("offer_version where offer_id = ?", offer)).isZero();
  }

  @Test
  void readingWritesNoAuditRow() {
    Partner partner = given.partner();
    UUID offer = given.draft(partner, Drafts.complete("Read only"));
    long before = tables.count("audit_entry");
    given.as(partner.editor(), () -> offerQueries.detail(offer));
    assertThat(tables.count("audit_entry")).isEqualTo(before);
  }

  @Test
  void aChangeIsAuditedWithWhoForWhomWhatBeforeAndAfter() {
    Partner partner = given.partner();
    UUID offer = given.published(partner, Drafts.complete("Audited"));
    Map<String, Object> row = newest("action = 'offer.publish' and record_id = ?", offer);
    assertThat(row)
        .containsEntry("person_id", partner.leadId())
        .containsEntry("acting_for", partner.id())
        .containsEntry("record_type", "offer")
        .containsEntry("organisation_id", partner.id())
        .containsEntry("node", "in-container")
        .containsEntry("was", "UNPUBLISHED")
        .containsEntry("is", "PUBLISHED");
    assertThat(newest("action = 'offer.create' and record_id = ?", offer))
        .containsEntry("person_id", partner.editorId())
        .containsEntry("before", null)
        .containsEntry("is", "UNPUBLISHED");
  }

  @Test
  void whatTheSystemDoesIsAuditedWithoutAPerson() {
    Partner partner = given.partner();
    assertThat(newest("action = 'organisation.admit' and record_id = ?", partner.id()))
        .containsEntry("person_id", null)
        .containsEntry("acting_for", null)
        .containsEntry("organisation_id", partner.id());
  }

  @Test
  void theAuditRowIsWrittenInTheTransactionOfTheChange() {
    Partner partner = given.partner();
    UUID offer = given.published(partner, Drafts.complete("One transaction"));
    assertThat(
            tables.rows(
                "select a.xmin::text as audited, o.xmin::text as changed from audit_entry a"
                    + " join offer o on o.id = a.record_id"
                    + " where a.record_id = ? and a.action = 'offer.publish'",
                offer))
        .singleElement()
        .satisfies(row -> assertThat(row.get("audited")).isEqualTo(row.get("changed")));
  }

  @Test
  void aTransactionUndoneTakesItsAuditRowWithIt() throws Exception {
    Partner partner = given.partner();
    UUID offer = given.draft(partner, Drafts.complete("Undone"));
    transaction.begin();
    given.as(partner.lead(), () -> offers.publish(given.step(offer)));
    assertThat(tables.count("audit_entry where record_id = ?", offer)).isEqualTo(2);
    transaction.rollback();
    assertThat(tables.count("audit_entry where record_id = ?", offer)).isEqualTo(1);
  }

  @Test
  void everyPropertyThatDoesNotFitIsNamed() {
    Partner partner = given.partner();
    OfferContent content =
        Drafts.named(" ")
            .where(new Whereabouts("", "", "nowhere", "", "", false))
            .contact(new Contact("call me", "", "me at home", "ftp://example.org"))
            .content();
    assertThat(
            Refusals.problemsOf(
                () -> given.as(partner.editor(), () -> offers.create(new CreateOffer(content)))))
        .extracting(InvalidException.Problem::field, InvalidException.Problem::messageKey)
        .containsExactlyInAnyOrder(
            tuple("content.name", "offer.name.missing"),
            tuple("content.where.postcode", "offer.postcode.shape"),
            tuple("content.contact.phone", "offer.phone.shape"),
            tuple("content.contact.email", "offer.email.shape"),
            tuple("content.contact.website", "offer.website.shape"));
  }

  @Test
  void whatIsTooLongIsToldTheLimit() {
    Partner partner = given.partner();
    OfferContent content = Drafts.named("Long").summary("x".repeat(201)).content();
    List<InvalidException.Problem> problems =
        Refusals.problemsOf(
            () -> given.as(partner.editor(), () -> offers.create(new CreateOffer(content))));
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).field()).isEqualTo("content.summary");
    assertThat(problems.get(0).arguments()).startsWith("200");
  }

  @Test
  void aCommandWithoutItsContentIsRefused() {
    Partner partner = given.partner();
    assertThat(
            Refusals.fieldsOf(
                () -> given.as(partner.editor(), () -> offers.save(new SaveOffer(null, 1, null)))))
        .containsExactlyInAnyOrder("offerId", "content");
  }

  @Test
  void aSlugThatIsTakenIsTheCallersToMend() {
    AdmitOrganisation admission = given.admission(given.word());
    given.as(Given.ADMINISTRATOR, () -> organisations.admit(admission));
    assertThat(
            Refusals.keysOf(
                () -> given.as(Given.ADMINISTRATOR, () -> organisations.admit(admission))))
        .containsExactly("unique.organisation_slug_unique");
    assertThat(tables.count("organisation where slug = ?", admission.slug())).isEqualTo(1);
  }

  private Map<String, Object> newest(String where, Object... arguments) {
    return tables
        .rows(
            "select *, before ->> 'publicState' as was, after ->> 'publicState' as is"
                + " from audit_entry where "
                + where
                + " order by id desc limit 1",
            arguments)
        .get(0);
  }
}
