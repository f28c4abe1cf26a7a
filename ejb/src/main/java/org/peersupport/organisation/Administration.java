package org.peersupport.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the administrator's desk shows of organisations and people.
 *
 * @param partners every partner, by name
 * @param withoutRole who signed in and has no role, the newest {@value #MOST}
 * @param withoutRoleInAll how many of them there are
 * @param names what to call the people who were asked about
 */
public record Administration(
    List<Partner> partners,
    List<WithoutRole> withoutRole,
    long withoutRoleInAll,
    Map<UUID, String> names) {

  /** People without a role who are named. */
  public static final int MOST = 10;

  /** A partner with the names of those who lead it. */
  public record Partner(
      UUID id, String name, OrganisationKind kind, LocalDate joinedOn, List<String> leads) {
    public Partner {
      leads = List.copyOf(leads);
    }
  }

  /** Somebody who signed in and waits for a role. */
  public record WithoutRole(String name, String email) {}

  public Administration {
    partners = List.copyOf(partners);
    withoutRole = List.copyOf(withoutRole);
    names = Map.copyOf(names);
  }
}
