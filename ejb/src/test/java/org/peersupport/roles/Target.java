package org.peersupport.roles;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** What a call is about: an organisation, one of its people, and its offers, one in each state. */
record Target(
    UUID organisation, String organisationSlug, UUID person, Map<State, KnownOffer> offers) {

  /** Where an offer stands. */
  enum State {
    DRAFT,
    SUBMITTED,
    PUBLISHED,
    PAUSED,
    ARCHIVED
  }

  record KnownOffer(UUID id, long version, String slug) {}

  /** Nothing of it exists. */
  static Target unknown() {
    Map<State, KnownOffer> offers = new EnumMap<>(State.class);
    for (State state : State.values()) {
      offers.put(state, new KnownOffer(UUID.randomUUID(), 1, "unknown-" + UUID.randomUUID()));
    }
    return new Target(UUID.randomUUID(), "unknown-" + UUID.randomUUID(), UUID.randomUUID(), offers);
  }
}
