package org.peersupport.offer.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Mutable;
import org.peersupport.offer.DraftState;
import org.peersupport.offer.OfferContent;
import org.peersupport.offer.OfferDetail;
import org.peersupport.offer.PublicState;
import org.peersupport.offer.UndoableStep;
import org.peersupport.platform.Ids;
import org.peersupport.platform.InvalidException;
import org.peersupport.platform.NullableUuid;

/**
 * An offer's life: an editor writes a draft and submits it; a lead publishes it or sends it back.
 * While it is published, editing goes on in the working copy and the public keeps seeing the newest
 * published version. It can be paused and resumed, and in the end it is archived, from where it
 * comes back as a draft.
 */
@Entity
@Table(name = "offer")
public class Offer {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "organisation_id")
  private UUID organisationId;

  private String slug;
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "public_state")
  private PublicState publicState;

  @Enumerated(EnumType.STRING)
  @Column(name = "draft_state")
  private DraftState draftState;

  @Convert(converter = OfferContentConverter.class)
  @Mutable(false)
  private OfferContent content;

  @Column(name = "review_comment")
  private String reviewComment;

  @Column(name = "pause_reason")
  private String pauseReason;

  @Column(name = "published_version")
  private Integer publishedVersion;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "assured_at")
  private Instant assuredAt;

  @Convert(converter = NullableUuid.class)
  @Column(name = "assured_by")
  private UUID assuredBy;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Convert(converter = NullableUuid.class)
  @Column(name = "submitted_by")
  private UUID submittedBy;

  @Convert(converter = BeforeStepConverter.class)
  @Mutable(false)
  @Column(name = "before_step")
  private BeforeStep beforeStep;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private UUID changedBy;

  protected Offer() {}

  /** Begins a draft. */
  public Offer(UUID organisationId, String slug, OfferContent content, Instant at, UUID by) {
    this.id = Ids.next();
    this.organisationId = organisationId;
    this.slug = slug;
    this.publicState = PublicState.UNPUBLISHED;
    this.reviewComment = "";
    this.pauseReason = "";
    write(content, at, by);
  }

  /** Replaces the working copy. What was submitted goes back to being a draft. */
  public void save(OfferContent newContent, Instant at, UUID by) {
    require(publicState != PublicState.ARCHIVED, "offer.state.archived");
    write(newContent, at, by);
  }

  /** Gives an offer that was never shown the address its new name deserves. */
  public void readdress(String newSlug) {
    require(publishedVersion == null, "offer.state.published");
    this.slug = newSlug;
  }

  /** Hands the working copy to a lead. */
  public void submit(Instant at, UUID by) {
    require(publicState != PublicState.ARCHIVED, "offer.state.archived");
    require(draftState == DraftState.DRAFT, "offer.state.not-draft");
    requireComplete();
    BeforeStep before = before(UndoableStep.SUBMIT, by);
    this.draftState = DraftState.SUBMITTED;
    this.reviewComment = "";
    this.submittedAt = at;
    this.submittedBy = by;
    touched(at, by);
    this.beforeStep = before;
  }

  /** Sends the working copy back to the editors with words of what to change. */
  public void sendBack(String comment, Instant at, UUID by) {
    require(draftState == DraftState.SUBMITTED, "offer.state.not-submitted");
    BeforeStep before = before(UndoableStep.SEND_BACK, by);
    this.draftState = DraftState.DRAFT;
    this.reviewComment = comment;
    touched(at, by);
    this.beforeStep = before;
  }

  /**
   * Makes the working copy what the public sees. A paused offer stays paused: publishing says that
   * the words are right, resuming that it runs again.
   */
  public OfferVersion publish(Instant at, UUID by) {
    require(publicState != PublicState.ARCHIVED, "offer.state.archived");
    require(draftState != DraftState.CLEAN, "offer.state.nothing-new");
    requireComplete();
    this.publishedVersion = publishedVersion == null ? 1 : publishedVersion + 1;
    this.draftState = DraftState.CLEAN;
    this.reviewComment = "";
    if (publicState == PublicState.UNPUBLISHED) {
      this.publicState = PublicState.PUBLISHED;
    }
    this.publishedAt = at;
    this.assuredAt = at;
    this.assuredBy = by;
    touched(at, by);
    return new OfferVersion(id, publishedVersion, content, at, by);
  }

  /** Takes it out of the search for a while; its page says why. */
  public void pause(String reason, Instant at, UUID by) {
    require(publicState == PublicState.PUBLISHED, "offer.state.not-published");
    BeforeStep before = before(UndoableStep.PAUSE, by);
    this.publicState = PublicState.PAUSED;
    this.pauseReason = reason;
    touched(at, by);
    this.beforeStep = before;
  }

  /** Shows it again as it was last published. */
  public void resume(Instant at, UUID by) {
    require(publicState == PublicState.PAUSED, "offer.state.not-paused");
    BeforeStep before = before(UndoableStep.RESUME, by);
    this.publicState = PublicState.PUBLISHED;
    this.pauseReason = "";
    touched(at, by);
    this.beforeStep = before;
  }

  /** Ends it for the public. */
  public void archive(Instant at, UUID by) {
    require(publicState != PublicState.ARCHIVED, "offer.state.archived");
    BeforeStep before = before(UndoableStep.ARCHIVE, by);
    this.publicState = PublicState.ARCHIVED;
    this.draftState = DraftState.CLEAN;
    this.pauseReason = "";
    this.reviewComment = "";
    touched(at, by);
    this.beforeStep = before;
  }

  /** Brings an archived offer back as a draft that the public does not see. */
  public void restore(Instant at, UUID by) {
    require(publicState == PublicState.ARCHIVED, "offer.state.not-archived");
    BeforeStep before = before(UndoableStep.RESTORE, by);
    this.publicState = PublicState.UNPUBLISHED;
    this.draftState = DraftState.DRAFT;
    touched(at, by);
    this.beforeStep = before;
  }

  /**
   * Takes the last step back: the offer stands where it stood before. Publishing cannot be undone,
   * as people may have read it. Whoever may not publish takes back only what they could do again: a
   * handing in, and a pause of their own.
   */
  public void undo(boolean mayPublish, Instant at, UUID by) {
    BeforeStep before = beforeStep;
    if (before == null || !before.mayBeUndone(mayPublish, by)) {
      throw new InvalidException("", "offer.undo.gone");
    }
    this.publicState = before.publicState();
    this.draftState = before.draftState();
    this.reviewComment = before.reviewComment();
    this.pauseReason = before.pauseReason();
    touched(at, by);
  }

  /**
   * The offer as its organisation sees it; {@code changedByName} is what to call who changed it.
   */
  public OfferDetail detail(String changedByName) {
    return new OfferDetail(
        id,
        version,
        slug,
        publicState,
        draftState,
        content,
        reviewComment,
        pauseReason,
        Optional.ofNullable(publishedVersion),
        Optional.ofNullable(beforeStep).map(BeforeStep::step),
        changedAt,
        changedByName,
        Completeness.missing(content));
  }

  /** What the audit keeps of the offer. */
  public OfferSnapshot snapshot() {
    return new OfferSnapshot(
        publicState, draftState, content, reviewComment, pauseReason, publishedVersion);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String slug() {
    return slug;
  }

  public String name() {
    return name;
  }

  public UUID organisationId() {
    return organisationId;
  }

  public PublicState publicState() {
    return publicState;
  }

  public Integer publishedVersion() {
    return publishedVersion;
  }

  public Instant publishedAt() {
    return publishedAt;
  }

  public Instant assuredAt() {
    return assuredAt;
  }

  public String pauseReason() {
    return pauseReason;
  }

  public UUID changedBy() {
    return changedBy;
  }

  private void write(OfferContent newContent, Instant at, UUID by) {
    this.content = newContent;
    this.name = newContent.name();
    this.draftState = DraftState.DRAFT;
    touched(at, by);
  }

  private void requireComplete() {
    List<InvalidException.Problem> missing = Completeness.missing(content);
    if (!missing.isEmpty()) {
      throw new InvalidException(missing);
    }
  }

  private BeforeStep before(UndoableStep step, UUID by) {
    return new BeforeStep(step, by, publicState, draftState, reviewComment, pauseReason);
  }

  private void touched(Instant at, UUID by) {
    this.changedAt = at;
    this.changedBy = by;
    this.beforeStep = null;
  }

  private static void require(boolean allowed, String messageKey) {
    if (!allowed) {
      throw new InvalidException("", messageKey);
    }
  }
}
