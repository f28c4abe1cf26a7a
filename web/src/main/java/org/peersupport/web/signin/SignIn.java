package org.peersupport.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.peersupport.organisation.Standing;
import org.peersupport.platform.Actor;
import org.peersupport.platform.Right;

/** What a page may show about the person behind the request. For display only: doors decide. */
@Named("signIn")
@RequestScoped
public class SignIn {

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

  public boolean isProvider() {
    return standing.actor().may(Right.OFFER_READ);
  }

  public boolean isLead() {
    return standing.actor().may(Right.OFFER_PUBLISH);
  }
}
