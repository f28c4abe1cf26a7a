package org.peersupport.organisation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.peersupport.platform.FrameworkRole;

/** One role of one person for the whole collaborative. */
@Entity
@Table(name = "framework_membership")
public class FrameworkMembership {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "person_id")
  private UUID personId;

  @Enumerated(EnumType.STRING)
  private FrameworkRole role;

  protected FrameworkMembership() {}

  public FrameworkMembership(UUID id, UUID personId, FrameworkRole role) {
    this.id = id;
    this.personId = personId;
    this.role = role;
  }
}
