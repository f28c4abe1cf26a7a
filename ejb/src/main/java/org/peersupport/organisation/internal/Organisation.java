package org.peersupport.organisation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.peersupport.organisation.AdmitOrganisation;
import org.peersupport.organisation.OrganisationDetail;
import org.peersupport.organisation.OrganisationKind;

/** A partner of the collaborative, from its admission on. */
@Entity
@Table(name = "organisation")
public class Organisation {

  @Id private UUID id;
  @Version private long version;
  private String slug;
  private String name;

  @Enumerated(EnumType.STRING)
  private OrganisationKind kind;

  @Column(name = "led_by_lived_experience")
  private boolean ledByLivedExperience;

  @Column(name = "joined_on")
  private LocalDate joinedOn;

  @Column(name = "email_domain")
  private String emailDomain;

  private String about;
  private String website;

  protected Organisation() {}

  public Organisation(UUID id, AdmitOrganisation admission) {
    this.id = id;
    this.slug = admission.slug();
    this.name = admission.name();
    this.kind = admission.kind();
    this.ledByLivedExperience = admission.ledByLivedExperience();
    this.joinedOn = admission.joinedOn();
    this.emailDomain = admission.emailDomain();
    this.about = admission.about();
    this.website = admission.website();
  }

  public OrganisationDetail detail() {
    return new OrganisationDetail(
        id, slug, name, kind, ledByLivedExperience, joinedOn, about, website);
  }
}
