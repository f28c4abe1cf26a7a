package org.peersupport.stack;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Something about the stack failed in a way that a person has to know about. The message is meant
 * for the console: a full sentence that says what to do where there is something to do.
 */
public final class StackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Path log;

  public StackException(String message) {
    this(message, null, null);
  }

  public StackException(String message, Throwable cause) {
    this(message, null, cause);
  }

  /** A failure whose details are in {@code log}, which may be null when there is none. */
  public StackException(String message, Path log, Throwable cause) {
    super(message, cause);
    this.log = log;
  }

  /** The log that tells more. */
  public Optional<Path> log() {
    return Optional.ofNullable(log);
  }
}
