package org.peersupport.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.peersupport.offer.DraftState.CLEAN;
import static org.peersupport.offer.DraftState.DRAFT;
import static org.peersupport.offer.DraftState.SUBMITTED;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.peersupport.incontainer.Refusals;
import org.peersupport.platform.CollisionException;
import org.peersupport.platform.InvalidException;
import org.peersupport.platform.NotFoundException;

@ArquillianTest
class OfferServiceIT extends OnOffers {

  /** From each state the steps that are refused, and with which message; the others are taken. */
  private static final Map<List<Step>, Map<Step, String>> REFUSED = new LinkedHashMap<>();

  static {
    REFUSED.put(
        List.of(),
        Map.of(
            Step.SEND_BACK, "offer.state.not-submitted",
            Step.PAUSE, "offer.state.not-published",
            Step.RESUME, "offer.state.not-paused",
            Step.RESTORE, "offer.state.not-archived",
            Step.UNDO, "offer.undo.gone"));
    REFUSED.put(
        List.of(Step.SUBMIT),
        Map.of(
            Step.SUBMIT, "offer.state.not-draft",
            Step.PAUSE, "offer.state.not-published",
            Step.RESUME, "offer.state.not-paused",
            Step.RESTORE, "offer.state.not-archived"));
    REFUSED.put(
        List.of(Step.PUBLISH),
        Map.of(
            Step.SUBMIT, "offer.state.not-draft",
            Step.SEND_BACK, "offer.state.not-submitted",
            Step.PUBLISH, "offer.state.nothing-new",
            Step.RESUME, "offer.state.not-paused",
            Step.RESTORE, "offer.state.not-archived",
            Step.UNDO, "offer.undo.gone"));
    REFUSED.put(
        List.of(Step.PUBLISH, Step.PAUSE),
        Map.of(
            Step.SUBMIT, "offer.state.not-draft",
            Step.SEND_BACK, "offer.state.not-submitted",
            Step.PUBLISH, "offer.state.nothing-new",
            Step.PAUSE, "offer.state.not-published",
            Step.RESTORE, "offer.state.not-archived"));
    REFUSED.put(
        List.of(Step.PUBLISH, Step.ARCHIVE),
        Map.of(
            Step.SAVE, "offer.state.archived",
            Step.SUBMIT, "offer.state.archived",
            Step.SEND_BACK, "offer.state.not-submitted",
            Step.PUBLISH, "offer.state.archived",
            Step.PAUSE, "offer.state.not-published",
            Step.RESUME, "offer.state.not-paused",
            Step.ARCHIVE, "offer.state.archived"));
    REFUSED.put(
        List.of(Step.PUBLISH, Step.ARCHIVE, Step.RESTORE),
        Map.of(
            Step.SEND_BACK, "offer.state.not-submitted",
            Step.PAUSE, "offer.state.not-published",
            Step.RESUME, "offer.state.not-paused",
            Step.RESTORE, "offer.state.not-archived"));
  }

  @Test
  void everyStepIsTakenOrRefusedAsTheStateSays() {
    List<String> wrong = new ArrayList<>();
    REFUSED.forEach(
        (way, refused) -> {
          for (Step step : Step.values()) {
            UUID offer = draft();
            way.forEach(before -> take(before, offer));
            String came = outcome(step, offer);
            if (!came.equals(refused.getOrDefault(step, "taken"))) {
              wrong.add("after %s: %s %s".formatted(way, step, came));
            }
          }
        });
    assertThat(wrong).isEmpty();
  }

  /** {@code taken}, or the message of the refusal, which must have changed nothing. */
  private String outcome(Step step, UUID offer) {
    OfferDetail before = detail(offer);
    long audited = tables.count("audit_entry where record_id = ?", offer);
    try {
      take(step, offer);
      OfferDetail after = detail(offer);
      return after.version() == before.version() + 1 ? "taken" : "taken, but " + after;
    } catch (InvalidException refusal) {
      assertThat(detail(offer)).isEqualTo(before);
      assertThat(tables.count("audit_entry where record_id = ?", offer)).isEqualTo(audited);
      return refusal.problems().get(0).messageKey();
    }
  }

  @Test
  void anOfferGoesFromFirstWordsToTheEndAndBack() {
    UUID offer = draft();
    assertState(offer, PublicState.UNPUBLISHED, DRAFT);
    given.as(partner.editor(), () -> offers.submit(given.step(offer)));
    assertState(offer, PublicState.UNPUBLISHED, SUBMITTED);
    given.as(
        partner.lead(),
        () -> offers.sendBack(new SendBackOffer(offer, given.step(offer).version(), "When?")));
    assertState(offer, PublicState.UNPUBLISHED, DRAFT);
    assertThat(detail(offer).reviewComment()).isEqualTo("When?");
    take(Step.SUBMIT, offer);
    assertThat(detail(offer).reviewComment()).isEmpty();
    take(Step.PUBLISH, offer);
    assertState(offer, PublicState.PUBLISHED, CLEAN);
    take(Step.SAVE, offer);
    assertState(offer, PublicState.PUBLISHED, DRAFT);
    take(Step.PAUSE, offer);
    assertState(offer, PublicState.PAUSED, DRAFT);
    take(Step.RESUME, offer);
    assertState(offer, PublicState.PUBLISHED, DRAFT);
    take(Step.ARCHIVE, offer);
    assertState(offer, PublicState.ARCHIVED, CLEAN);
    take(Step.RESTORE, offer);
    assertState(offer, PublicState.UNPUBLISHED, DRAFT);
    take(Step.PUBLISH, offer);
    assertState(offer, PublicState.PUBLISHED, CLEAN);
    assertThat(detail(offer).publishedVersion()).contains(2);
  }

  @Test
  void savingWhatWasSubmittedMakesItADraftAgain() {
    UUID offer = draft();
    take(Step.SUBMIT, offer);
    take(Step.SAVE, offer);
    assertState(offer, PublicState.UNPUBLISHED, DRAFT);
  }

  @Test
  void anOfferThatSaysTooLittleIsNeitherSubmittedNorPublished() {
    UUID offer = given.draft(partner, OfferContent.named("Only a name"));
    List<String> missing =
        List.of(
            "content.summary",
            "content.description",
            "content.helps",
            "content.form",
            "content.ways",
            "content.where.town",
            "content.joining",
            "content.howToJoin");
    assertThat(Refusals.fieldsOf(() -> take(Step.SUBMIT, offer))).isEqualTo(missing);
    assertThat(Refusals.fieldsOf(() -> take(Step.PUBLISH, offer))).isEqualTo(missing);
    assertThat(detail(offer).missing()).extracting("field").isEqualTo(missing);
    assertState(offer, PublicState.UNPUBLISHED, DRAFT);
  }

  @Test
  void aPauseAndASendingBackWantWords() {
    UUID offer = published();
    assertThat(
            Refusals.keysOf(
                () ->
                    given.as(
                        partner.editor(),
                        () ->
                            offers.pause(new PauseOffer(offer, given.step(offer).version(), " ")))))
        .containsExactly("offer.reason.missing");
    assertThat(
            Refusals.keysOf(
                () ->
                    given.as(
                        partner.lead(),
                        () ->
                            offers.sendBack(
                                new SendBackOffer(offer, given.step(offer).version(), "")))))
        .containsExactly("offer.comment.missing");
  }

  @Test
  void whatIsWrittenAfterPublishingIsNotShownBeforeItIsPublished() {
    UUID offer = published();
    PublishedOffer shown = shown(offer);
    save(offer, Drafts.named("Another name").summary("Another summary").content());
    assertThat(shown(offer)).isEqualTo(shown);
    take(Step.SUBMIT, offer);
    assertThat(shown(offer)).isEqualTo(shown);
    take(Step.SEND_BACK, offer);
    assertThat(shown(offer)).isEqualTo(shown);
    take(Step.PUBLISH, offer);
    assertThat(shown(offer).content().summary()).isEqualTo("Another summary");
  }

  @Test
  void thePublicSeesAnOfferOnlyWhilePublishedOrPaused() {
    UUID offer = draft();
    assertThatThrownBy(() -> shown(offer)).isInstanceOf(NotFoundException.class);
    take(Step.PUBLISH, offer);
    assertThat(shown(offer).paused()).isFalse();
    take(Step.PAUSE, offer);
    assertThat(shown(offer).paused()).isTrue();
    assertThat(shown(offer).pauseReason()).isEqualTo("A holiday.");
    take(Step.ARCHIVE, offer);
    assertThatThrownBy(() -> shown(offer)).isInstanceOf(NotFoundException.class);
    take(Step.RESTORE, offer);
    assertThatThrownBy(() -> shown(offer)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void everyPublishedVersionIsKeptAndCanBeCompared() {
    UUID offer = published();
    save(
        offer,
        Drafts.named("Offer " + word)
            .summary("New words.")
            .helps(EnumSet.of(Help.EMOTIONAL, Help.SOCIAL))
            .content());
    take(Step.PUBLISH, offer);
    given.as(
        partner.editor(),
        () -> {
          assertThat(queries.versions(offer))
              .extracting(OfferVersionRow::number, OfferVersionRow::publishedBy)
              .containsExactly(
                  tuple(2, "Person of " + partner.slug()), tuple(1, "Person of " + partner.slug()));
          assertThat(queries.compare(offer, 1, 2))
              .containsExactly(
                  new FieldChange(
                      "summary", List.of("Peers who listen."), List.of("New words."), false),
                  new FieldChange(
                      "helps",
                      List.of("Help.EMOTIONAL"),
                      List.of("Help.SOCIAL", "Help.EMOTIONAL"),
                      true));
          assertThat(queries.compare(offer, 2, 2)).isEmpty();
          assertThat(queries.changesSince(offer, 2)).isEmpty();
          assertThat(queries.changesSince(offer, 1)).isEqualTo(queries.compare(offer, 1, 2));
          assertThatThrownBy(() -> queries.compare(offer, 1, 3))
              .isInstanceOf(NotFoundException.class);
        });
  }

  @Test
  void theSecondOfTwoWhoSawTheSameVersionIsToldAndChangesNothing() {
    UUID offer = published();
    OfferDetail seen = detail(offer);
    for (Step step : List.of(Step.SAVE, Step.PAUSE)) {
      given.as(partner.editor(), () -> Step.SAVE.take(offers, detail(offer)));
      OfferDetail current = detail(offer);
      long audited = tables.count("audit_entry where record_id = ?", offer);
      assertThatThrownBy(() -> given.as(partner.lead(), () -> step.take(offers, seen)))
          .isInstanceOf(CollisionException.class);
      assertThat(detail(offer)).isEqualTo(current);
      assertThat(tables.count("audit_entry where record_id = ?", offer)).isEqualTo(audited);
    }
  }

  @Test
  void theListCountsAllAndShowsOnePageByName() {
    given.draft(partner, Drafts.complete("beta " + word));
    given.draft(partner, Drafts.complete("Alpha " + word));
    given.draft(partner, Drafts.complete("Gamma " + word));
    UUID archived = draft();
    take(Step.ARCHIVE, archived);
    given.as(
        partner.editor(),
        () -> {
          assertThat(queries.list(OfferCriteria.current(0, 2)).total()).isEqualTo(3);
          assertThat(queries.list(OfferCriteria.current(0, 2)).rows())
              .extracting(OfferRow::name)
              .containsExactly("Alpha " + word, "beta " + word);
          assertThat(queries.list(OfferCriteria.current(2, 2)).rows())
              .extracting(OfferRow::name)
              .containsExactly("Gamma " + word);
          assertThat(queries.list(OfferCriteria.archived(0, 10)).rows())
              .extracting(OfferRow::id)
              .containsExactly(archived);
        });
  }

  @Test
  void whoChangedItIsCalledByNameOnlyWhileTheyAreAColleague() {
    UUID offer = draft();
    assertThat(detail(offer).changedBy()).isEqualTo("Person of " + partner.slug());
    tables.change("delete from membership where person_id = ?", partner.editorId());
    assertThat(given.as(partner.lead(), () -> queries.detail(offer)).changedBy()).isEmpty();
    assertThat(detail(offer).publishedVersion()).isEqualTo(Optional.empty());
  }

  private void assertState(UUID offer, PublicState publicState, DraftState draftState) {
    assertThat(detail(offer).publicState()).isEqualTo(publicState);
    assertThat(detail(offer).draftState()).isEqualTo(draftState);
  }
}
