package org.peersupport.platform;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Validator;
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

  @Inject private transient Validator validator;

  @PersistenceContext(unitName = "psf")
  private transient EntityManager entityManager;

  @AroundInvoke
  Object guard(InvocationContext call) throws Exception {
    Method method = call.getMethod();
    Actor actor = currentActor.get();
    AccessRules.check(method, actor);
    CommandChecks.check(validator, call.getParameters());
    Changes changes = method.getAnnotation(Changes.class);
    return changes == null ? call.proceed() : change(call, actor, changes.value());
  }

  private Object change(InvocationContext call, Actor actor, String action) throws Exception {
    int mark = trail.mark();
    try {
      Object result = call.proceed();
      entityManager.flush();
      List<AuditTrail.Entry> noted = trail.takeSince(mark);
      if (!noted.equals(List.of(AuditTrail.UNCHANGED))) {
        sink.write(actor, action, noted);
      }
      entityManager.flush();
      return result;
    } catch (OptimisticLockException collision) {
      throw new CollisionException(collision.getMessage());
    } catch (PersistenceException failure) {
      throw DatabaseRefusals.translate(failure);
    } finally {
      trail.takeSince(mark);
    }
  }
}
