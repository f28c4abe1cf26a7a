package org.peersupport.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.peersupport.incontainer.Partner;
import org.peersupport.incontainer.Statements;
import org.peersupport.platform.Actor;

/** What a desk says that an organisation's offers need. */
@ArquillianTest
class OfferDeskIT extends OnOffers {

  @Inject private Statements statements;
  @Inject private Clock clock;

  @Test
  void whatWaitsForALeadNeedsTheLeadAndNotTheEditor() {
    UUID offer = draft();
    given.as(partner.editor(), () -> offers.submit(given.step(offer)));
    OfferDesk desk = desk(partner.lead());
    assertThat(desk.needs())
        .extracting(OfferNeed::need, OfferNeed::offerId, OfferNeed::by)
        .containsExactly(tuple(Need.LEADS_YES, offer, "Person of " + partner.slug()));
    assertThat(desk.counts().waiting()).isOne();
    assertThat(desk(partner.editor()).needs()).isEmpty();
    assertThat(desk(partner.editor()).counts().waiting()).isOne();

    take(Step.PUBLISH, offer);
    assertThat(desk(partner.lead()).needs()).isEmpty();
    assertThat(desk(partner.lead()).counts()).isEqualTo(new OfferDesk.Counts(1, 0, 0, 0, 0, 0));
  }

  @Test
  void whoHandedItInIsNamedWhoeverChangedItSince() {
    UUID offer = published();
    take(Step.SAVE, offer);
    given.as(partner.editor(), () -> offers.submit(given.step(offer)));
    OfferNeed handedIn = desk(partner.lead()).needs().get(0);
    tables.change("delete from membership where person_id = ?", partner.editorId());
    take(Step.PAUSE, offer);
    assertThat(desk(partner.lead()).needs())
        .filteredOn(need -> need.need() == Need.LEADS_YES)
        .singleElement()
        .satisfies(
            need -> {
              assertThat(need.since()).isEqualTo(handedIn.since());
              assertThat(need.by()).as("a colleague no longer").isEmpty();
            });
  }

  @Test
  void whatWasSentBackNeedsTheEditorWithTheLeadsWordsAndNotTheLead() {
    UUID offer = draft();
    take(Step.SUBMIT, offer);
    take(Step.SEND_BACK, offer);
    assertThat(desk(partner.editor()).needs())
        .extracting(OfferNeed::need, OfferNeed::words)
        .containsExactly(tuple(Need.SENT_BACK, "Say more."));
    assertThat(desk(partner.lead()).needs()).isEmpty();
    assertThat(desk(partner.lead()).counts().sentBack()).isOne();
    take(Step.SUBMIT, offer);
    assertThat(desk(partner.editor()).needs()).isEmpty();
  }

  @Test
  void draftsSayWhatTheyWant() {
    UUID bare = given.draft(partner, OfferContent.named("Bare " + word));
    UUID ready = draft();
    UUID changed = published();
    take(Step.SAVE, changed);
    for (Actor who : List.of(partner.editor(), partner.lead())) {
      assertThat(desk(who).needs())
          .extracting(OfferNeed::need, OfferNeed::offerId, need -> need.missing().size())
          .containsExactly(
              tuple(Need.INCOMPLETE, bare, 8),
              tuple(Need.CHANGED, changed, 0),
              tuple(Need.READY, ready, 0));
    }
  }

  @Test
  void fundingIsNamedFromSixtyDaysBeforeItsEndAndOnlyOfWhatThePublicSees() {
    LocalDate today = LocalDate.now(clock);
    UUID ended = funded("Ended", today.minusDays(1));
    UUID lastDay = funded("Last day", today);
    UUID soon = funded("Soon", today.plusDays(60));
    funded("Later", today.plusDays(61));
    UUID draft = given.draft(partner, Drafts.named("Draft " + word).fundedUntil(today).content());
    assertThat(desk(partner.lead()).needs())
        .extracting(OfferNeed::need, OfferNeed::offerId)
        .containsExactly(
            tuple(Need.FUNDING_ENDED, ended),
            tuple(Need.FUNDING_ENDS, lastDay),
            tuple(Need.FUNDING_ENDS, soon),
            tuple(Need.READY, draft));
  }

  @Test
  void anOfferMayNeedTwoThingsAndAnArchivedOneNone() {
    UUID offer = funded("Resting", LocalDate.now(clock).minusDays(1));
    take(Step.PAUSE, offer);
    assertThat(desk(partner.editor()).needs())
        .extracting(OfferNeed::need, OfferNeed::words)
        .containsExactly(tuple(Need.FUNDING_ENDED, ""), tuple(Need.PAUSED, "A holiday."));
    take(Step.ARCHIVE, offer);
    OfferDesk desk = desk(partner.editor());
    assertThat(desk.needs()).isEmpty();
    assertThat(desk.counts()).isEqualTo(new OfferDesk.Counts(0, 0, 0, 0, 0, 1));
  }

  @Test
  void anotherOrganisationsOffersAreNeitherCountedNorNamed() {
    Partner theirs = given.partner();
    UUID submitted = given.draft(theirs, Drafts.complete("Theirs " + word));
    given.as(theirs.editor(), () -> offers.submit(given.step(submitted)));
    UUID paused = given.published(theirs, Drafts.complete("Theirs too " + word));
    given.as(
        theirs.lead(),
        () -> offers.pause(new PauseOffer(paused, given.step(paused).version(), "Rest.")));
    for (Actor who : List.of(partner.editor(), partner.lead())) {
      OfferDesk desk = desk(who);
      assertThat(desk.needs()).isEmpty();
      assertThat(desk.more()).isZero();
      assertThat(desk.counts()).isEqualTo(new OfferDesk.Counts(0, 0, 0, 0, 0, 0));
    }
  }

  @Test
  void aDeskTakesTwoStatementsHoweverMuchThereIsAndNamesNoMoreThanItsMost() {
    given.draft(partner, OfferContent.named("One " + word));
    assertThat(statementsOf(partner.lead())).isEqualTo(2);
    for (int number = 0; number < OfferDesk.MOST + 1; number++) {
      given.draft(partner, OfferContent.named("Many " + number + word));
    }
    UUID pressing = draft();
    take(Step.SUBMIT, pressing);
    assertThat(statementsOf(partner.lead())).isEqualTo(2);
    OfferDesk desk = desk(partner.lead());
    assertThat(desk.needs()).hasSize(OfferDesk.MOST);
    assertThat(desk.needs().get(0).offerId()).isEqualTo(pressing);
    assertThat(desk.more()).isEqualTo(3);
  }

  private int statementsOf(Actor who) {
    return statements.during(() -> desk(who));
  }

  private UUID funded(String name, LocalDate until) {
    return given.published(partner, Drafts.named(name + " " + word).fundedUntil(until).content());
  }

  private OfferDesk desk(Actor who) {
    return given.as(who, () -> queries.desk());
  }
}
