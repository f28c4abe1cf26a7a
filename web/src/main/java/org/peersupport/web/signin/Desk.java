package org.peersupport.web.signin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.peersupport.platform.Actor;
import org.peersupport.platform.FrameworkRole;
import org.peersupport.platform.Right;

/**
 * The desks. Each stands at the head of a part of the site that only those enter whose desk it is.
 * Of somebody with several, the first is where they arrive.
 */
public enum Desk {
  /** For an organisation's editors and leads. */
  PROVIDER("/provider") {
    @Override
    boolean isFor(Actor actor) {
      return actor.may(Right.OFFER_READ);
    }
  },
  /** For members of the working group. */
  WORKING_GROUP("/working-group") {
    @Override
    boolean isFor(Actor actor) {
      return actor.frameworkRoles().contains(FrameworkRole.WORKING_GROUP);
    }
  },
  /** For commissioners. */
  COMMISSIONER("/commissioner") {
    @Override
    boolean isFor(Actor actor) {
      return actor.frameworkRoles().contains(FrameworkRole.COMMISSIONER);
    }
  },
  /** For administrators. */
  ADMINISTRATOR("/admin") {
    @Override
    boolean isFor(Actor actor) {
      return actor.frameworkRoles().contains(FrameworkRole.ADMINISTRATOR);
    }
  },
  /** Everybody's own page; for who has no role, their desk. */
  OWN("/me") {
    @Override
    boolean isFor(Actor actor) {
      return actor.isSignedIn();
    }
  };

  private final String address;

  Desk(String address) {
    this.address = address;
  }

  /** Whether it is a desk of this person, as they stand now. */
  abstract boolean isFor(Actor actor);

  String address() {
    return address;
  }

  /** The address of the desk where somebody arrives. */
  static String addressFor(Actor actor) {
    return Arrays.stream(values())
        .filter(desk -> desk.isFor(actor))
        .findFirst()
        .orElse(OWN)
        .address;
  }

  /** Every desk of somebody. */
  static List<Desk> of(Actor actor) {
    return Arrays.stream(values()).filter(desk -> desk.isFor(actor)).toList();
  }

  /** The desk to whose part of the site a path belongs; empty for all other paths. */
  static Optional<Desk> around(String path) {
    return Arrays.stream(values())
        .filter(desk -> path.equals(desk.address) || path.startsWith(desk.address + "/"))
        .findFirst();
  }
}
