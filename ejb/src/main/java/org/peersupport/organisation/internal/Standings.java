package org.peersupport.organisation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peersupport.organisation.Standing;
import org.peersupport.organisation.VerifiedIdentity;
import org.peersupport.platform.Actor;
import org.peersupport.platform.FrameworkRole;
import org.peersupport.platform.Role;

/** Works out what both the identity provider and our records grant a person. */
@ApplicationScoped
public class Standings {

  private static final int SCOPE = 0;
  private static final int ROLE = 1;
  private static final int ORGANISATION_ID = 2;
  private static final int ORGANISATION_SLUG = 3;
  private static final int ORGANISATION_NAME = 4;

  @Inject private People people;

  /** See {@link org.peersupport.organisation.SignInService#standing}. */
  public Standing of(UUID personId, VerifiedIdentity identity, Optional<UUID> wanted) {
    Map<UUID, Standing.Choice> choices = new LinkedHashMap<>();
    Set<FrameworkRole> frameworkRoles = EnumSet.noneOf(FrameworkRole.class);
    for (Object[] row : people.roles(personId)) {
      if ("FRAMEWORK".equals(row[SCOPE])) {
        FrameworkRole role = FrameworkRole.valueOf((String) row[ROLE]);
        if (identity.roles().contains(role.claim())) {
          frameworkRoles.add(role);
        }
      } else if (identity.organisations().contains((String) row[ORGANISATION_SLUG])) {
        addRole(choices, row);
      }
    }
    List<Standing.Choice> agreed = new ArrayList<>(choices.values());
    Optional<Standing.Choice> acting = acting(agreed, wanted);
    Actor actor =
        new Actor(
            Optional.of(personId),
            identity.name(),
            acting.map(Standing.Choice::organisationId),
            acting.map(Standing.Choice::roles).orElse(Set.of()),
            frameworkRoles);
    return new Standing(actor, agreed);
  }

  private static Optional<Standing.Choice> acting(
      List<Standing.Choice> agreed, Optional<UUID> wanted) {
    if (agreed.size() == 1) {
      return Optional.of(agreed.get(0));
    }
    return agreed.stream()
        .filter(choice -> wanted.filter(choice.organisationId()::equals).isPresent())
        .findFirst();
  }

  private static void addRole(Map<UUID, Standing.Choice> choices, Object[] row) {
    UUID id = UUID.fromString((String) row[ORGANISATION_ID]);
    Set<Role> roles = EnumSet.of(Role.valueOf((String) row[ROLE]));
    Standing.Choice sofar = choices.get(id);
    if (sofar != null) {
      roles.addAll(sofar.roles());
    }
    choices.put(
        id,
        new Standing.Choice(
            id, (String) row[ORGANISATION_SLUG], (String) row[ORGANISATION_NAME], roles));
  }
}
