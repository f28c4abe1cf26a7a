package org.peersupport.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import org.peersupport.platform.CommandChecks;
import org.peersupport.platform.InvalidException.Problem;

/**
 * Says what a door would refuse about a command's shape, for forms of which a part could not be
 * understood: people then see everything that is wrong at once.
 */
@ApplicationScoped
public class CommandShape {

  @Inject private Validator validator;

  /** What does not fit, property by property; empty when the door may be asked. */
  public List<Problem> problems(Object command) {
    return CommandChecks.problems(validator, command);
  }
}
