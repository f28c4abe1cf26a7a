package org.peersupport.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a door method that changes something, with the word for it in the audit ("offer.publish").
 * What it noted in the {@link AuditTrail} is written in its own transaction.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Changes {
  String value();
}
