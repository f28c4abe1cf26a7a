package org.peersupport.platform;

import jakarta.enterprise.context.RequestScoped;
import java.io.Serializable;

/**
 * Carries the actor of the request to the doors. Nobody is signed in until somebody says so: the
 * web's sign-in filter for people, the demo loader for the people it enters data as.
 */
@RequestScoped
public class CurrentActor implements Serializable {

  private static final long serialVersionUID = 1L;

  private transient Actor actor = Actor.PUBLIC;

  public Actor get() {
    return actor == null ? Actor.PUBLIC : actor;
  }

  public void set(Actor newActor) {
    this.actor = newActor;
  }
}
