package org.peersupport.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the deployed application. Its methods may ask for the {@link Site}, which all tests of
 * a run share, and for {@link Visitors}, who are there for one test and leave with it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SystemTestExtension.class)
@interface SystemTest {}
