package org.peersupport.incontainer;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peersupport.platform.Actor;
import org.peersupport.platform.Role;

/** An organisation made for one test, with one editor and one lead. */
public record Partner(UUID id, String slug, String name, UUID editorId, UUID leadId) {

  public Actor editor() {
    return member(editorId, Role.EDITOR);
  }

  public Actor lead() {
    return member(leadId, Role.LEAD);
  }

  private Actor member(UUID person, Role role) {
    return new Actor(Optional.of(person), "", Optional.of(id), Set.of(role), Set.of());
  }
}
