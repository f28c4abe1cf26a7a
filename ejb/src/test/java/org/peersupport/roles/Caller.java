package org.peersupport.roles;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peersupport.incontainer.Partner;
import org.peersupport.platform.Actor;
import org.peersupport.platform.FrameworkRole;

/** Who calls a door: one column of the table each. */
enum Caller {
  PUBLIC,
  SIGNED_IN,
  EDITOR,
  LEAD,
  WORKING_GROUP,
  COMMISSIONER,
  ADMINISTRATOR,
  SYSTEM;

  /** The column's heading. */
  String heading() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Such a caller; the two that act for an organisation act for this one. */
  Actor actor(Partner own) {
    return switch (this) {
      case PUBLIC -> Actor.PUBLIC;
      case SIGNED_IN -> person(Set.of());
      case EDITOR -> own.editor();
      case LEAD -> own.lead();
      case WORKING_GROUP, COMMISSIONER, ADMINISTRATOR ->
          person(Set.of(FrameworkRole.valueOf(name())));
      case SYSTEM -> Actor.system(FrameworkRole.ADMINISTRATOR);
    };
  }

  private static Actor person(Set<FrameworkRole> roles) {
    return new Actor(Optional.of(UUID.randomUUID()), "Somebody", Optional.empty(), Set.of(), roles);
  }
}
