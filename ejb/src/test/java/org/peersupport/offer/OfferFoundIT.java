package org.peersupport.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.peersupport.finder.FinderQueries;
import org.peersupport.finder.FoundOffer;
import org.peersupport.finder.OfferSearch;
import org.peersupport.platform.CollisionException;

/** That the public finds what is published, at once and nothing else. */
@ArquillianTest
class OfferFoundIT extends OnOffers {

  @Inject private FinderQueries finder;
  @Inject private UserTransaction transaction;

  @Test
  void anOfferIsFoundExactlyWhileItIsPublished() {
    UUID offer = draft();
    assertThat(found(word)).isEmpty();
    take(Step.SUBMIT, offer);
    assertThat(found(word)).isEmpty();
    take(Step.PUBLISH, offer);
    assertThat(found(word)).containsExactly(offer);
    take(Step.PAUSE, offer);
    assertThat(found(word)).isEmpty();
    take(Step.RESUME, offer);
    assertThat(found(word)).containsExactly(offer);
    take(Step.ARCHIVE, offer);
    assertThat(found(word)).isEmpty();
    take(Step.RESTORE, offer);
    assertThat(found(word)).isEmpty();
    take(Step.PUBLISH, offer);
    assertThat(found(word)).containsExactly(offer);
  }

  @Test
  void itIsFoundByThePublishedWordsAndNotByTheDrafts() {
    UUID offer = published();
    String newWord = given.word();
    save(offer, Drafts.complete("Offer " + newWord));
    assertThat(found(word)).containsExactly(offer);
    assertThat(found(newWord)).isEmpty();
    take(Step.PUBLISH, offer);
    assertThat(found(word)).isEmpty();
    assertThat(found(newWord)).containsExactly(offer);
  }

  @Test
  void aPausedOfferThatIsPublishedAnewStaysPausedAndComesBackWithItsNewWords() {
    UUID offer = published();
    String newWord = given.word();
    take(Step.PAUSE, offer);
    save(offer, Drafts.complete("Offer " + newWord));
    take(Step.PUBLISH, offer);
    assertThat(shown(offer).paused()).isTrue();
    assertThat(shown(offer).content().name()).isEqualTo("Offer " + newWord);
    assertThat(found(word)).isEmpty();
    assertThat(found(newWord)).isEmpty();
    take(Step.RESUME, offer);
    assertThat(shown(offer).paused()).isFalse();
    assertThat(found(newWord)).containsExactly(offer);
  }

  @Test
  void resumingShowsWhatWasPublishedAndNotTheDraft() {
    UUID offer = published();
    String newWord = given.word();
    take(Step.PAUSE, offer);
    save(offer, Drafts.complete("Offer " + newWord));
    take(Step.RESUME, offer);
    assertThat(found(word)).containsExactly(offer);
    assertThat(found(newWord)).isEmpty();
  }

  @Test
  void aPublicationUndoneIsNotFound() throws Exception {
    UUID offer = draft();
    transaction.begin();
    take(Step.PUBLISH, offer);
    assertThat(found(word)).containsExactly(offer);
    transaction.rollback();
    assertThat(found(word)).isEmpty();
  }

  @Test
  void aPauseUndoneLeavesTheOfferFound() throws Exception {
    UUID offer = published();
    transaction.begin();
    take(Step.PAUSE, offer);
    assertThat(found(word)).isEmpty();
    transaction.rollback();
    assertThat(found(word)).containsExactly(offer);
  }

  @Test
  void aPauseThatLosesACollisionLeavesTheOfferFound() {
    UUID offer = published();
    OfferDetail seen = detail(offer);
    take(Step.SAVE, offer);
    assertThatThrownBy(() -> given.as(partner.lead(), () -> Step.PAUSE.take(offers, seen)))
        .isInstanceOf(CollisionException.class);
    assertThat(found(word)).containsExactly(offer);
  }

  private List<UUID> found(String words) {
    return finder.search(OfferSearch.forWords(words, "")).offers().rows().stream()
        .map(FoundOffer::id)
        .toList();
  }
}
