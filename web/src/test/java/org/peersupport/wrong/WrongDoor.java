package org.peersupport.wrong;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.peersupport.offer.OfferQueries;
import org.peersupport.organisation.internal.OrganisationStore;
import org.peersupport.platform.OpenToAll;
import org.peersupport.platform.SignedIn;
import org.peersupport.wrongtoo.WrongTooDoor;

/**
 * Queries, remembers, lets anybody in, looks inside a neighbour and reads the clock on the wall.
 */
@Stateless
public class WrongDoor {

  @PersistenceContext private EntityManager entityManager;
  @Inject private OfferQueries undeclared;
  @Inject private OrganisationStore inside;
  @Inject private WrongTooDoor circular;
  private int calls;

  public int unguarded() {
    return ++calls;
  }

  @OpenToAll(because = "it is wrong")
  @SignedIn
  public List<?> guardedTwice() {
    return List.of(entityManager, undeclared, inside, circular);
  }

  @SignedIn
  public Supplier<Instant> wallClock() {
    return Instant::now;
  }
}
