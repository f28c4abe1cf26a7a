package org.peersupport.web.offer;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.peersupport.offer.DraftState;
import org.peersupport.offer.OfferContent;
import org.peersupport.offer.OfferDetail;
import org.peersupport.offer.OfferQueries;
import org.peersupport.offer.OfferService;
import org.peersupport.offer.OfferStep;
import org.peersupport.offer.PauseOffer;
import org.peersupport.offer.PublicState;
import org.peersupport.offer.SendBackOffer;
import org.peersupport.platform.CollisionException;
import org.peersupport.platform.InvalidException;
import org.peersupport.web.platform.ErrorLink;
import org.peersupport.web.platform.Failures;
import org.peersupport.web.platform.Flashed;
import org.peersupport.web.platform.Words;
import org.peersupport.web.signin.SignIn;

/**
 * {@code /provider/offers/publish?offer=…}: where an offer stands, what would change for the
 * public, and the next steps: hand in, publish, send back, pause, resume, archive, restore. Each
 * step is taken only on what this page showed.
 */
@Named("offerPublishPage")
@ViewScoped
public class OfferPublishPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String SELF = "/provider/offers/publish?faces-redirect=true&offer=";

  private static final String PUBLISHED = "offer.published";

  /** What the flash keeps over the redirect: the message of the step that was taken. */
  private static final String DONE = "offer.done";

  @EJB private OfferService service;
  @EJB private OfferQueries queries;
  @Inject private Words words;
  @Inject private SignIn signIn;

  private String offer;
  private UUID id;
  private long version;
  private String comment = "";
  private String reason = "";
  private FieldErrors errors = new FieldErrors();
  private boolean collided;
  private boolean unsaved;
  private String done = "";
  private transient OfferDetail detail;
  private transient List<ShownChange> changes;

  /** Notes which offer, and which state of it, the page shows. */
  public void open() {
    id = Ids.of(offer);
    version = getDetail().version();
    done = Flashed.take(DONE);
  }

  public String submit() {
    return step("offer.submitted", () -> service.submit(seen()));
  }

  public String publish() {
    return step(PUBLISHED, () -> service.publish(seen()));
  }

  public String sendBack() {
    return step("offer.sent-back", () -> service.sendBack(new SendBackOffer(id, version, comment)));
  }

  public String pause() {
    return step("offer.paused", () -> service.pause(new PauseOffer(id, version, reason)));
  }

  public String resume() {
    return step("offer.resumed", () -> service.resume(seen()));
  }

  public String archive() {
    return step("offer.archived", () -> service.archive(seen()));
  }

  public String restore() {
    return step("offer.restored", () -> service.restore(seen()));
  }

  /** Takes the last step back, if the offer is still as this page showed it. */
  public String undo() {
    return step("undo.done", () -> service.undo(seen()));
  }

  private String step(String doneKey, Runnable command) {
    errors = new FieldErrors();
    done = "";
    collided = false;
    unsaved = false;
    try {
      command.run();
      Flashed.keep(DONE, doneKey);
      return SELF + id;
    } catch (InvalidException e) {
      errors.add(e.problems(), words);
    } catch (CollisionException e) {
      collided = true;
      detail = null;
      changes = null;
      version = getDetail().version();
    } catch (RuntimeException e) {
      if (!Failures.isDatabaseAway(e)) {
        throw e;
      }
      unsaved = true;
    }
    return null;
  }

  private OfferStep seen() {
    return new OfferStep(id, version);
  }

  /** The offer; read once a request. */
  public OfferDetail getDetail() {
    if (detail == null) {
      detail = queries.detail(id);
    }
    return detail;
  }

  /** What publishing would change for the public; all but the name where nothing was shown yet. */
  public List<ShownChange> getChanges() {
    if (changes == null) {
      OfferContent draft = getDetail().content();
      changes =
          ShownChange.of(
              getDetail()
                  .publishedVersion()
                  .map(number -> queries.changesSince(id, number))
                  .orElseGet(() -> queries.differences(OfferContent.named(draft.name()), draft)),
              words);
    }
    return changes;
  }

  public boolean isCanSubmit() {
    return getDetail().publicState() != PublicState.ARCHIVED
        && getDetail().draftState() == DraftState.DRAFT;
  }

  public boolean isCanPublish() {
    return signIn.isLead()
        && getDetail().publicState() != PublicState.ARCHIVED
        && getDetail().draftState() != DraftState.CLEAN;
  }

  public boolean isCanSendBack() {
    return signIn.isLead() && getDetail().draftState() == DraftState.SUBMITTED;
  }

  public boolean isCanPause() {
    return getDetail().publicState() == PublicState.PUBLISHED;
  }

  public boolean isCanResume() {
    return signIn.isLead() && getDetail().publicState() == PublicState.PAUSED;
  }

  public boolean isCanArchive() {
    return signIn.isLead() && getDetail().publicState() != PublicState.ARCHIVED;
  }

  public boolean isCanRestore() {
    return signIn.isLead() && getDetail().publicState() == PublicState.ARCHIVED;
  }

  /** What is missing, each with the id of its input in the editor. */
  public List<ErrorLink> getMissing() {
    return getDetail().missing().stream()
        .map(
            problem ->
                new ErrorLink(
                    FieldErrors.inputId(FieldErrors.field(problem.field())),
                    words.problem(problem)))
        .toList();
  }

  /** What was done just now, in words; empty when nothing was. */
  public String getDone() {
    return done.isEmpty() ? "" : words.message(done);
  }

  /** Whether what was done just now can be taken back. */
  public boolean isCanUndo() {
    return !done.isEmpty() && getDetail().undoable().isPresent();
  }

  /** What taking it back would do, or why it cannot be; empty where there is nothing to say. */
  public String getUndoText() {
    if (isCanUndo()) {
      return words.message("undo." + getDetail().undoable().orElseThrow());
    }
    return done.equals(PUBLISHED) ? words.message("undo.published") : "";
  }

  /** Whether everything the public needs to know is there. */
  public boolean isComplete() {
    return getDetail().missing().isEmpty();
  }

  public String getOffer() {
    return offer;
  }

  public void setOffer(String offer) {
    this.offer = offer;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public FieldErrors getErrors() {
    return errors;
  }

  /** Whether somebody changed the offer since the page was opened. */
  public boolean isCollided() {
    return collided;
  }

  public boolean isUnsaved() {
    return unsaved;
  }
}
