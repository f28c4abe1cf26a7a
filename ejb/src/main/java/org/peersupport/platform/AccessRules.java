package org.peersupport.platform;

import java.lang.reflect.Method;

/** Reads a door method's access rule and applies it. */
final class AccessRules {

  private AccessRules() {}

  /**
   * @throws DeniedException when the actor may not call the method, or when nobody may because it
   *     carries no rule
   */
  static void check(Method method, Actor actor) {
    if (method.isAnnotationPresent(OpenToAll.class)) {
      return;
    }
    if (method.isAnnotationPresent(SignedIn.class) && actor.isSignedIn()) {
      return;
    }
    Requires requires = method.getAnnotation(Requires.class);
    if (requires != null && actor.may(requires.value())) {
      return;
    }
    throw new DeniedException(method.getDeclaringClass().getSimpleName() + "." + method.getName());
  }
}
