package org.peersupport.organisation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.peersupport.platform.Actor;
import org.peersupport.platform.Role;

/**
 * Where a signed-in person stands now: who they are to the doors, and for which organisations they
 * could act.
 *
 * @param actor what the doors see
 * @param choices the organisations both sides agree on, by name
 */
public record Standing(Actor actor, List<Choice> choices) {

  /** An organisation somebody can act for, and their roles there. */
  public record Choice(UUID organisationId, String slug, String name, Set<Role> roles) {
    public Choice {
      roles = Set.copyOf(roles);
    }
  }

  public Standing {
    choices = List.copyOf(choices);
  }

  /** Name of the organisation acted for; empty when there is none. */
  public String actingForName() {
    return choices.stream()
        .filter(choice -> actor.actsFor(choice.organisationId()))
        .map(Choice::name)
        .findFirst()
        .orElse("");
  }
}
