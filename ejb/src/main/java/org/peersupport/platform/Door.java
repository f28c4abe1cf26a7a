package org.peersupport.platform;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.List;

/**
 * Stands before every enterprise bean (bound once, in {@code ejb-jar.xml}). It turns away whoever
 * lacks the right the method asks for, refuses methods that carry no rule at all, flushes what a
 * method wrote so that collisions surface inside the call, and writes the audit rows into the same
 * transaction.
 *
 * <p>Calls of a bean to itself do not pass here; doors therefore never call their own public
 * methods.
 */
public class Door implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient CurrentActor currentActor;
  @Inject private transient AuditTrail trail;
  @Inject private transient AuditSink sink;

  @PersistenceContext private transient EntityManager entityManager;

  @AroundInvoke
  Object guard(InvocationContext call) throws Exception {
    Method method = call.getMethod();
    Actor actor = currentActor.get();
    AccessRules.check(method, actor);
    Changes changes = method.getAnnotation(Changes.class);
    if (changes == null) {
      return call.proceed();
    }
    int mark = trail.mark();
    try {
      Object result = call.proceed();
      entityManager.flush();
      List<AuditTrail.Entry> entries = trail.takeSince(mark);
      sink.write(actor, changes.value(), entries);
      entityManager.flush();
      return result;
    } catch (jakarta.persistence.OptimisticLockException collision) {
      throw new CollisionException(collision.getMessage());
    } finally {
      trail.takeSince(mark);
    }
  }
}
