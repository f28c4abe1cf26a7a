package org.peersupport.offer.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Mutable;
import org.peersupport.offer.OfferContent;
import org.peersupport.platform.Ids;

/** An offer as it was published once. Never changed afterwards. */
@Entity
@Table(name = "offer_version")
public class OfferVersion {

  @Id private UUID id;

  @Column(name = "offer_id")
  private UUID offerId;

  private int number;

  @Convert(converter = OfferContentConverter.class)
  @Mutable(false)
  private OfferContent content;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "published_by")
  private UUID publishedBy;

  protected OfferVersion() {}

  OfferVersion(UUID offerId, int number, OfferContent content, Instant at, UUID by) {
    this.id = Ids.next();
    this.offerId = offerId;
    this.number = number;
    this.content = content;
    this.publishedAt = at;
    this.publishedBy = by;
  }

  public int number() {
    return number;
  }

  public OfferContent content() {
    return content;
  }

  public Instant publishedAt() {
    return publishedAt;
  }

  public UUID publishedBy() {
    return publishedBy;
  }
}
