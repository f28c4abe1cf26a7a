package org.peersupport.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Counts the statements that go through the persistence unit. */
@ApplicationScoped
public class Statements {

  @PersistenceUnit(unitName = "psf")
  private EntityManagerFactory factory;

  /** How many statements the work takes. */
  public int during(Runnable work) {
    Session session = factory.unwrap(Session.class);
    AtomicInteger statements = new AtomicInteger();
    SessionEventAdapter counter =
        new SessionEventAdapter() {
          @Override
          public void preExecuteQuery(SessionEvent event) {
            statements.incrementAndGet();
          }
        };
    session.getEventManager().addListener(counter);
    try {
      work.run();
    } finally {
      session.getEventManager().removeListener(counter);
    }
    return statements.get();
  }
}
