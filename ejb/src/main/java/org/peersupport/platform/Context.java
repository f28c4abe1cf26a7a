package org.peersupport.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the package that is a context's door, and names the other contexts it may use, at their
 * doors. The build fails on a dependency that is not named here, and on a cycle.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Context {
  /**
   * The contexts it may use, by the last part of their package's name; the platform goes without
   * saying.
   */
  String[] uses() default {};
}
