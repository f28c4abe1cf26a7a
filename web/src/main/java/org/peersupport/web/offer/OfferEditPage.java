package org.peersupport.web.offer;

import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.peersupport.offer.CreateOffer;
import org.peersupport.offer.OfferContent;
import org.peersupport.offer.OfferDetail;
import org.peersupport.offer.OfferQueries;
import org.peersupport.offer.OfferService;
import org.peersupport.offer.PublicState;
import org.peersupport.offer.SaveOffer;
import org.peersupport.platform.CollisionException;
import org.peersupport.platform.InvalidException;
import org.peersupport.platform.InvalidException.Problem;
import org.peersupport.platform.NotFoundException;
import org.peersupport.web.platform.CommandShape;
import org.peersupport.web.platform.Failures;
import org.peersupport.web.platform.Flashed;
import org.peersupport.web.platform.Words;
import org.peersupport.web.signin.KeptWords;
import org.peersupport.web.signin.SignIn;

/**
 * {@code /provider/offers/edit?offer=…}: the form of an offer's working copy, or of a new offer.
 * Nothing typed is lost: not by a mistake in a field, a colleague who was quicker, a session that
 * ended or a database that is away.
 */
@Named("offerEditPage")
@ViewScoped
public class OfferEditPage implements Serializable {

  static final String PATH = "/provider/offers/edit";
  private static final long serialVersionUID = 1L;
  private static final String FORM_PREFIX = "offer:";

  @EJB private OfferService service;
  @EJB private OfferQueries queries;
  @Inject private Words words;
  @Inject private CommandShape shape;
  @Inject private SignIn signIn;

  private String offer;
  private UUID id;
  private long version;
  private String shownName = "";
  private OfferForm form = new OfferForm();
  private FieldErrors errors = new FieldErrors();
  private boolean wordsKept;
  private boolean unsaved;
  private String collidedWith;
  private List<ShownChange> collisions = List.of();

  /** Fills the form when the page is opened. */
  public void open() {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (offer != null && !offer.isBlank()) {
      show(queries.detail(Ids.of(offer)));
    }
    ExternalContext external = faces.getExternalContext();
    if (external.getSession(false) instanceof HttpSession session) {
      UUID person = signIn.standing().actor().personId().orElseThrow();
      KeptWords.take(session, getAddress(), person).ifPresent(this::putBack);
    }
  }

  private void show(OfferDetail detail) {
    if (detail.publicState() == PublicState.ARCHIVED) {
      throw new NotFoundException("offer");
    }
    id = detail.id();
    version = detail.version();
    shownName = detail.content().name();
    form = OfferForm.of(detail.content());
  }

  private void putBack(KeptWords kept) {
    form.restore(kept, FORM_PREFIX);
    String seen = kept.text(FORM_PREFIX + "version");
    if (seen.matches("\\d{1,18}")) {
      version = Long.parseLong(seen);
    }
    wordsKept = true;
  }

  /** Keeps the draft and stays. */
  public String save() {
    return store() ? getAddress() + "&faces-redirect=true" : null;
  }

  /** Keeps the draft and goes on to publishing. */
  public String saveAndGoOn() {
    return store() ? "/provider/offers/publish?offer=" + id + "&faces-redirect=true" : null;
  }

  /** Offers more rows for times; what was typed stays. */
  public void addSlots() {
    form.addSlots();
  }

  private boolean store() {
    errors = new FieldErrors();
    collisions = List.of();
    collidedWith = null;
    unsaved = false;
    List<Problem> problems = new ArrayList<>();
    OfferContent content = form.content(problems);
    if (!problems.isEmpty()) {
      // Everything that is wrong at once, though the door is not asked.
      problems.addAll(shape.problems(new CreateOffer(content)));
    }
    if (!problems.isEmpty()) {
      errors.add(problems, words);
      return false;
    }
    try {
      write(content);
      Flashed.message("offer.saved");
      return true;
    } catch (InvalidException e) {
      errors.add(e.problems(), words);
    } catch (CollisionException e) {
      collide(content);
    } catch (RuntimeException e) {
      if (!Failures.isDatabaseAway(e)) {
        throw e;
      }
      unsaved = true;
    }
    return false;
  }

  private void write(OfferContent content) {
    if (id == null) {
      id = service.create(new CreateOffer(content));
    } else {
      service.save(new SaveOffer(id, version, content));
    }
  }

  /** Shows what the other person saved beside what was typed; saving again keeps what was typed. */
  private void collide(OfferContent mine) {
    OfferDetail theirs = queries.detail(id);
    version = theirs.version();
    collidedWith = theirs.changedBy();
    collisions = ShownChange.of(queries.differences(theirs.content(), mine), words);
  }

  public String getOffer() {
    return offer;
  }

  public void setOffer(String offer) {
    this.offer = offer;
  }

  /** What the offer was called when the page was opened. */
  public String getShownName() {
    return shownName;
  }

  public UUID getId() {
    return id;
  }

  public long getVersion() {
    return version;
  }

  public OfferForm getForm() {
    return form;
  }

  public FieldErrors getErrors() {
    return errors;
  }

  /** Whether words typed before the session ended were put back. */
  public boolean isWordsKept() {
    return wordsKept;
  }

  /** Whether the last attempt to save failed because the database was away. */
  public boolean isUnsaved() {
    return unsaved;
  }

  /** Who saved in between; null when nobody did. */
  public String getCollidedWith() {
    return collidedWith;
  }

  public List<ShownChange> getCollisions() {
    return collisions;
  }

  /** The page's own address, which the form's does not say in full. */
  public String getAddress() {
    return id == null ? PATH : PATH + "?offer=" + id;
  }

  /** The key of the person who types, for when the session ends before they send it. */
  public String getTypedBy() {
    return signIn.standing().actor().personId().map(UUID::toString).orElse("");
  }
}
