package org.peersupport.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** What was given cannot be accepted; each problem names the field it belongs beside. */
@ApplicationException(rollback = true)
public class InvalidException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * One problem.
   *
   * @param field the command's property, as in {@code content.name}; empty for the whole form
   * @param messageKey the message's key in the context's bundle
   * @param arguments what the message's placeholders take
   */
  public record Problem(String field, String messageKey, List<String> arguments) {
    public Problem {
      arguments = List.copyOf(arguments);
    }

    public Problem(String field, String messageKey) {
      this(field, messageKey, List.of());
    }
  }

  private final transient List<Problem> problems;

  public InvalidException(List<Problem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  public InvalidException(String field, String messageKey) {
    this(List.of(new Problem(field, messageKey)));
  }

  public List<Problem> problems() {
    return problems;
  }
}
