package org.peersupport.organisation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.peersupport.platform.Role;

/** One role of one person in one organisation. */
@Entity
@Table(name = "membership")
public class Membership {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "organisation_id")
  private UUID organisationId;

  @Enumerated(EnumType.STRING)
  private Role role;

  protected Membership() {}

  public Membership(UUID id, UUID personId, UUID organisationId, Role role) {
    this.id = id;
    this.personId = personId;
    this.organisationId = organisationId;
    this.role = role;
  }
}
