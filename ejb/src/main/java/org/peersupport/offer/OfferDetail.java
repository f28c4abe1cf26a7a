package org.peersupport.offer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.peersupport.platform.InvalidException;

/**
 * An offer as its organisation sees it.
 *
 * @param version to be given back with a command, so that a collision is noticed
 * @param content the working copy
 * @param reviewComment what the lead wrote when sending it back; empty otherwise
 * @param pauseReason what the public reads while it is paused; empty otherwise
 * @param publishedVersion the number of the newest published version
 * @param undoable the last step, while it can be undone
 * @param missing what has to be added before it can be published
 */
public record OfferDetail(
    UUID id,
    long version,
    String slug,
    PublicState publicState,
    DraftState draftState,
    OfferContent content,
    String reviewComment,
    String pauseReason,
    Optional<Integer> publishedVersion,
    Optional<UndoableStep> undoable,
    Instant changedAt,
    String changedBy,
    List<InvalidException.Problem> missing) {
  public OfferDetail {
    missing = List.copyOf(missing);
  }
}
