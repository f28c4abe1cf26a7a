package org.peersupport.offer.internal;

import java.util.UUID;
import org.peersupport.offer.DraftState;
import org.peersupport.offer.PublicState;
import org.peersupport.offer.UndoableStep;

/**
 * Where an offer stood before its last step.
 *
 * @param step the step
 * @param by who took it
 */
public record BeforeStep(
    UndoableStep step,
    UUID by,
    PublicState publicState,
    DraftState draftState,
    String reviewComment,
    String pauseReason) {

  /**
   * Whether this person may take the step back. Handing in is anybody's to take back, as saving
   * does the same; an editor shows again what they paused themselves, and nothing else.
   */
  public boolean mayBeUndone(boolean mayPublish, UUID person) {
    return mayPublish
        || step == UndoableStep.SUBMIT
        || step == UndoableStep.PAUSE && by.equals(person);
  }
}
