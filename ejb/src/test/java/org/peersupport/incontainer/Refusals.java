package org.peersupport.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.peersupport.platform.InvalidException;

/** Reads what a door refused. */
public final class Refusals {
  private Refusals() {}

  /** The problems of a call that must be refused as invalid. */
  public static List<InvalidException.Problem> problemsOf(ThrowingCallable call) {
    InvalidException refusal = catchThrowableOfType(InvalidException.class, call);
    assertThat(refusal).as("a refusal").isNotNull();
    return refusal.problems();
  }

  /** The message keys of them. */
  public static List<String> keysOf(ThrowingCallable call) {
    return problemsOf(call).stream().map(InvalidException.Problem::messageKey).toList();
  }

  /** The fields they belong beside. */
  public static List<String> fieldsOf(ThrowingCallable call) {
    return problemsOf(call).stream().map(InvalidException.Problem::field).toList();
  }
}
