package org.peersupport.offer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.peersupport.offer.internal.OfferCommands;
import org.peersupport.platform.Changes;
import org.peersupport.platform.Requires;
import org.peersupport.platform.Right;

/**
 * Everything that changes an offer. Each command names the version its caller saw; when somebody
 * else was quicker it throws {@link org.peersupport.platform.CollisionException} and changes
 * nothing. An offer of another organisation is {@link org.peersupport.platform.NotFoundException
 * not found}. A step that the offer's state does not allow, or for which facts are missing, throws
 * {@link org.peersupport.platform.InvalidException}.
 */
@Stateless
public class OfferService {

  @Inject private OfferCommands commands;

  /** Begins a draft and returns its key. */
  @Requires(Right.OFFER_EDIT)
  @Changes("offer.create")
  public UUID create(CreateOffer command) {
    return commands.create(command.content());
  }

  /** Replaces the working copy; the public keeps seeing the published version. */
  @Requires(Right.OFFER_EDIT)
  @Changes("offer.save")
  public void save(SaveOffer command) {
    commands.save(command);
  }

  /** Hands the working copy to a lead. */
  @Requires(Right.OFFER_EDIT)
  @Changes("offer.submit")
  public void submit(OfferStep step) {
    commands.change(step, (offer, by) -> offer.submit(by.at(), by.person()));
  }

  /** Takes it out of the search for a while. Editors may: what is wrong tonight cannot wait. */
  @Requires(Right.OFFER_EDIT)
  @Changes("offer.pause")
  public void pause(PauseOffer command) {
    commands.pause(command);
  }

  /** Sends it back to the editors. */
  @Requires(Right.OFFER_PUBLISH)
  @Changes("offer.send-back")
  public void sendBack(SendBackOffer command) {
    commands.change(
        new OfferStep(command.offerId(), command.version()),
        (offer, by) -> offer.sendBack(command.comment(), by.at(), by.person()));
  }

  /** Makes the working copy, submitted or not, the next version the public sees. */
  @Requires(Right.OFFER_PUBLISH)
  @Changes("offer.publish")
  public void publish(OfferStep step) {
    commands.publish(step);
  }

  /** Shows a paused offer again. */
  @Requires(Right.OFFER_PUBLISH)
  @Changes("offer.resume")
  public void resume(OfferStep step) {
    commands.resume(step);
  }

  /** Ends it for the public. */
  @Requires(Right.OFFER_PUBLISH)
  @Changes("offer.archive")
  public void archive(OfferStep step) {
    commands.archive(step);
  }

  /** Brings an archived offer back as a draft. */
  @Requires(Right.OFFER_PUBLISH)
  @Changes("offer.restore")
  public void restore(OfferStep step) {
    commands.change(step, (offer, by) -> offer.restore(by.at(), by.person()));
  }

  /**
   * Takes the last step back, while nobody has changed the offer since: see {@link UndoableStep}.
   * Refused with {@code offer.undo.gone} when there is nothing to take back.
   */
  @Requires(Right.OFFER_EDIT)
  @Changes("offer.undo")
  public void undo(OfferStep step) {
    commands.undo(step);
  }
}
