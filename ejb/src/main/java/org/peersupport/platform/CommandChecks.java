package org.peersupport.platform;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Checks the shape of what is given to a door, by the constraints on its records. */
public final class CommandChecks {

  private CommandChecks() {}

  /**
   * @param arguments none or null where the method takes none: servers give either
   * @throws InvalidException naming each property that does not fit
   */
  static void check(Validator validator, Object... arguments) {
    List<InvalidException.Problem> problems = problems(validator, arguments);
    if (!problems.isEmpty()) {
      throw new InvalidException(problems);
    }
  }

  /** What of the given things does not fit, property by property. */
  public static List<InvalidException.Problem> problems(Validator validator, Object... arguments) {
    List<InvalidException.Problem> problems = new ArrayList<>();
    for (Object argument : arguments == null ? new Object[0] : arguments) {
      if (argument != null && argument.getClass().isRecord()) {
        validator.validate(argument).forEach(violation -> problems.add(problem(violation)));
      }
    }
    return problems;
  }

  private static InvalidException.Problem problem(ConstraintViolation<?> violation) {
    String template = violation.getMessageTemplate();
    String key = template.startsWith("{") ? template.substring(1, template.length() - 1) : template;
    return new InvalidException.Problem(
        violation.getPropertyPath().toString(), key, limits(violation));
  }

  /** The constraint's greatest and least value, for messages such as "at most 120 characters". */
  private static List<String> limits(ConstraintViolation<?> violation) {
    Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
    return Stream.of("max", "min", "value")
        .map(attributes::get)
        .filter(Objects::nonNull)
        .filter(value -> Set.of(Integer.class, Long.class).contains(value.getClass()))
        .map(Object::toString)
        .toList();
  }
}
