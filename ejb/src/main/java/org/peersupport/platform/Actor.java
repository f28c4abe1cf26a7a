package org.peersupport.platform;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whoever is behind a call, as both the identity provider and our own records agree they are: a
 * role that only one of the two knows is not in here.
 *
 * @param personId our record of the person; empty for the public and for the system itself
 * @param name what to call them
 * @param actingFor the organisation they act for now; empty for the public and for people who
 *     belong to none
 * @param roles their roles in that organisation
 * @param frameworkRoles their roles for the whole collaborative
 */
public record Actor(
    Optional<UUID> personId,
    String name,
    Optional<UUID> actingFor,
    Set<Role> roles,
    Set<FrameworkRole> frameworkRoles) {

  /** Somebody who has not signed in. */
  public static final Actor PUBLIC =
      new Actor(Optional.empty(), "", Optional.empty(), Set.of(), Set.of());

  /** The system itself, at work without anybody behind it; the audit shows no person. */
  public static Actor system(FrameworkRole as) {
    return new Actor(Optional.empty(), "", Optional.empty(), Set.of(), Set.of(as));
  }

  public Actor {
    roles = Set.copyOf(roles);
    frameworkRoles = Set.copyOf(frameworkRoles);
  }

  public boolean isSignedIn() {
    return personId.isPresent();
  }

  /** Whether any of the actor's roles carries the right. */
  public boolean may(Right right) {
    return rights().contains(right);
  }

  /** Whether the actor acts for this organisation now. */
  public boolean actsFor(UUID organisationId) {
    return actingFor.filter(organisationId::equals).isPresent();
  }

  private Set<Right> rights() {
    EnumSet<Right> rights = EnumSet.noneOf(Right.class);
    if (actingFor.isPresent()) {
      roles.forEach(role -> rights.addAll(RoleRights.of(role)));
    }
    frameworkRoles.forEach(role -> rights.addAll(RoleRights.of(role)));
    return Collections.unmodifiableSet(rights);
  }
}
