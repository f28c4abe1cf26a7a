package org.peersupport.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.peersupport.finder.FinderQueries;
import org.peersupport.finder.FoundOffer;
import org.peersupport.finder.OfferSearch;
import org.peersupport.incontainer.Refusals;
import org.peersupport.platform.CollisionException;
import org.peersupport.platform.NotFoundException;

/** Taking the last step back. */
@ArquillianTest
class OfferUndoIT extends OnOffers {

  @Inject private FinderQueries finder;

  @Test
  void everyStepButPublishingAndSavingCanBeTakenBackToWhereTheOfferStood() {
    UUID draft = draft();
    isTakenBack(Step.SUBMIT, draft);
    take(Step.SUBMIT, draft);
    isTakenBack(Step.SEND_BACK, draft);
    isTakenBack(Step.ARCHIVE, draft);
    take(Step.SEND_BACK, draft);
    isTakenBack(Step.SUBMIT, draft);

    UUID published = published();
    take(Step.SAVE, published);
    isTakenBack(Step.PAUSE, published);
    isTakenBack(Step.ARCHIVE, published);
    take(Step.PAUSE, published);
    isTakenBack(Step.RESUME, published);
    isTakenBack(Step.ARCHIVE, published);
    take(Step.ARCHIVE, published);
    isTakenBack(Step.RESTORE, published);
  }

  private void isTakenBack(Step step, UUID offer) {
    OfferDetail before = detail(offer);
    boolean found = isFound();
    take(step, offer);
    assertThat(detail(offer).undoable()).contains(UndoableStep.valueOf(step.name()));
    take(Step.UNDO, offer);
    OfferDetail after = detail(offer);
    assertThat(after)
        .usingRecursiveComparison()
        .ignoringFields("version", "changedAt", "changedBy", "undoable")
        .isEqualTo(before);
    assertThat(after.version()).isEqualTo(before.version() + 2);
    assertThat(after.undoable()).isEmpty();
    assertThat(isFound()).as("found after %s was taken back", step).isEqualTo(found);
  }

  @Test
  void anArchivedOfferThatIsTakenBackIsFoundByThePublicAsItWas() {
    UUID offer = published();
    PublishedOffer shown = shown(offer);
    take(Step.ARCHIVE, offer);
    assertThat(isFound()).isFalse();
    assertThatThrownBy(() -> shown(offer)).isInstanceOf(NotFoundException.class);
    take(Step.UNDO, offer);
    assertThat(isFound()).isTrue();
    assertThat(shown(offer)).isEqualTo(shown);
  }

  @Test
  void publishingAndSavingCannotBeTakenBack() {
    UUID offer = draft();
    for (Step step : List.of(Step.PUBLISH, Step.SAVE)) {
      take(step, offer);
      assertThat(detail(offer).undoable()).isEmpty();
      assertThat(Refusals.keysOf(() -> take(Step.UNDO, offer))).containsExactly("offer.undo.gone");
    }
  }

  @Test
  void whatHasChangedSinceCannotBeTakenBack() {
    UUID offer = published();
    take(Step.PAUSE, offer);
    OfferStep seen = new OfferStep(offer, detail(offer).version());
    take(Step.SAVE, offer);
    given.as(
        partner.lead(),
        () -> assertThatThrownBy(() -> offers.undo(seen)).isInstanceOf(CollisionException.class));
    assertThat(Refusals.keysOf(() -> take(Step.UNDO, offer))).containsExactly("offer.undo.gone");
    assertThat(detail(offer).publicState()).isEqualTo(PublicState.PAUSED);
  }

  @Test
  void anEditorTakesBackTheirOwnPauseAndNothingThatALeadDid() {
    UUID offer = published();
    given.as(
        partner.editor(),
        () -> {
          offers.pause(new PauseOffer(offer, given.step(offer).version(), "A slip."));
          offers.undo(given.step(offer));
        });
    assertThat(detail(offer).publicState()).isEqualTo(PublicState.PUBLISHED);
    for (Step step : List.of(Step.PAUSE, Step.RESUME, Step.ARCHIVE, Step.RESTORE)) {
      take(step, offer);
      OfferDetail before = detail(offer);
      assertThat(
              Refusals.keysOf(
                  () -> given.as(partner.editor(), () -> offers.undo(given.step(offer)))))
          .as("%s by a lead", step)
          .containsExactly("offer.undo.gone");
      assertThat(detail(offer)).isEqualTo(before);
    }
  }

  @Test
  void itIsWrittenDownWhoTookWhatBack() {
    UUID offer = draft();
    take(Step.SUBMIT, offer);
    take(Step.UNDO, offer);
    assertThat(
            tables.count(
                "audit_entry where record_id = ? and action = 'offer.undo' and person_id = ?"
                    + " and before ->> 'draftState' = 'SUBMITTED'"
                    + " and after ->> 'draftState' = 'DRAFT'",
                offer,
                partner.leadId()))
        .isOne();
  }

  private boolean isFound() {
    List<FoundOffer> found = finder.search(OfferSearch.forWords(word, "")).offers().rows();
    return !found.isEmpty();
  }
}
