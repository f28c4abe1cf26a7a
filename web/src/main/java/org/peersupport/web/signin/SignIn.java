package org.peersupport.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peersupport.organisation.Standing;
import org.peersupport.platform.Actor;
import org.peersupport.platform.Right;
import org.peersupport.web.platform.Words;

/** What a page may show about the person behind the request. For display only: doors decide. */
@Named("signIn")
@RequestScoped
public class SignIn {

  /** A desk of the person's: where it is and what it is called. */
  public record DeskLink(String address, String name) {}

  @Inject private Words words;

  private Standing standing = new Standing(Actor.PUBLIC, List.of());

  void is(Standing newStanding) {
    this.standing = newStanding;
  }

  public Standing standing() {
    return standing;
  }

  /** Whether somebody is signed in. */
  public boolean isPresent() {
    return standing.actor().isSignedIn();
  }

  public String getName() {
    return standing.actor().name();
  }

  /** The organisation acted for; empty when there is none. */
  public String getActingForName() {
    return standing.actingForName();
  }

  /** Whether the person could act for another organisation than the one they do. */
  public boolean isChoice() {
    return standing.choices().size() > 1;
  }

  /** The address of the desk where the person arrives. */
  public String getDesk() {
    return Desk.addressFor(standing.actor());
  }

  /** Every desk of the person, their own page last. */
  public List<DeskLink> getDesks() {
    return Desk.of(standing.actor()).stream()
        .map(desk -> new DeskLink(desk.address(), name(desk)))
        .toList();
  }

  private String name(Desk desk) {
    return desk == Desk.PROVIDER
        ? words.message("Desk.PROVIDER.of", getActingForName())
        : words.label(desk);
  }

  public boolean isProvider() {
    return standing.actor().may(Right.OFFER_READ);
  }

  public boolean isLead() {
    return standing.actor().may(Right.OFFER_PUBLISH);
  }
}
