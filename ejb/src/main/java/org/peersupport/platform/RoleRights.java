package org.peersupport.platform;

import static org.peersupport.platform.Right.FIGURES_READ;
import static org.peersupport.platform.Right.INSTALLATION_READ;
import static org.peersupport.platform.Right.OFFER_EDIT;
import static org.peersupport.platform.Right.OFFER_PUBLISH;
import static org.peersupport.platform.Right.OFFER_READ;
import static org.peersupport.platform.Right.ORGANISATION_ADMIT;
import static org.peersupport.platform.Right.PARTNER_READ;
import static org.peersupport.platform.Right.ROLE_GRANT;

import java.util.EnumSet;
import java.util.Set;

/** The one table that says which role carries which right. What is not listed is denied. */
public final class RoleRights {

  private RoleRights() {}

  /** The rights a role carries within its organisation. */
  public static Set<Right> of(Role role) {
    return switch (role) {
      case EDITOR -> EnumSet.of(OFFER_READ, OFFER_EDIT);
      case LEAD -> EnumSet.of(OFFER_READ, OFFER_EDIT, OFFER_PUBLISH);
    };
  }

  /** The rights a role carries for the whole framework. */
  public static Set<Right> of(FrameworkRole role) {
    return switch (role) {
      case ADMINISTRATOR -> EnumSet.of(ORGANISATION_ADMIT, ROLE_GRANT, INSTALLATION_READ);
      case WORKING_GROUP -> EnumSet.of(PARTNER_READ, FIGURES_READ);
      case COMMISSIONER -> EnumSet.of(FIGURES_READ);
    };
  }
}
