package org.peersupport.offer.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.peersupport.offer.DraftState;
import org.peersupport.offer.OfferCriteria;
import org.peersupport.offer.PublicState;
import org.peersupport.platform.NotFoundException;
import org.peersupport.platform.Slugs;

/** Keeps offers and their published versions. */
@ApplicationScoped
public class OfferStore {

  /** One row of a list, and how many rows there are in all. */
  public record Listed(
      UUID id,
      String slug,
      String name,
      PublicState publicState,
      DraftState draftState,
      Instant changedAt,
      UUID changedBy,
      long total) {}

  @PersistenceContext(unitName = "psf")
  private EntityManager entityManager;

  public void add(Offer offer) {
    entityManager.persist(offer);
  }

  public void add(OfferVersion version) {
    entityManager.persist(version);
  }

  /**
   * The offer, if it belongs to this organisation.
   *
   * @throws NotFoundException when there is none, or it is another organisation's
   */
  public Offer ofOrganisation(UUID id, UUID organisationId) {
    return entityManager
        .createQuery(
            "select o from Offer o where o.id = :id and o.organisationId = :organisation",
            Offer.class)
        .setParameter("id", id)
        .setParameter("organisation", organisationId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("offer"));
  }

  public Optional<Offer> bySlug(String slug) {
    return entityManager
        .createQuery("select o from Offer o where o.slug = :slug", Offer.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /** The organisation's offers by name, in one statement. */
  @SuppressWarnings("unchecked")
  public List<Listed> list(UUID organisationId, OfferCriteria criteria) {
    String state = criteria.publicState().map(PublicState::name).orElse("");
    List<Object[]> rows =
        entityManager
            .createNativeQuery(
                "select id::text, slug, name, public_state, draft_state, changed_at, "
                    + "changed_by::text, count(*) over () from offer where organisation_id = ?1 "
                    + "and (case when ?2 = '' then public_state <> 'ARCHIVED' "
                    + "else public_state = ?2 end) "
                    + "order by lower(name), id offset ?3 limit ?4")
            .setParameter(1, organisationId)
            .setParameter(2, state)
            .setParameter(3, Math.max(0, criteria.first()))
            .setParameter(4, Math.min(100, Math.max(1, criteria.size())))
            .getResultList();
    return rows.stream().map(OfferStore::listed).toList();
  }

  private static Listed listed(Object[] row) {
    return new Listed(
        UUID.fromString((String) row[0]),
        (String) row[1],
        (String) row[2],
        PublicState.valueOf((String) row[3]),
        DraftState.valueOf((String) row[4]),
        ((java.sql.Timestamp) row[5]).toInstant(),
        UUID.fromString((String) row[6]),
        ((Number) row[7]).longValue());
  }

  public Optional<OfferVersion> version(UUID offerId, int number) {
    return entityManager
        .createQuery(
            "select v from OfferVersion v where v.offerId = :offer and v.number = :number",
            OfferVersion.class)
        .setParameter("offer", offerId)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** Every published version, newest first. */
  public List<OfferVersion> versions(UUID offerId) {
    return entityManager
        .createQuery(
            "select v from OfferVersion v where v.offerId = :offer order by v.number desc",
            OfferVersion.class)
        .setParameter("offer", offerId)
        .getResultList();
  }

  /** A slug for this name that no offer has: the name's own, or with the next free number. */
  public String freeSlug(String name) {
    String wanted = Slugs.of(name);
    List<String> taken =
        entityManager
            .createQuery(
                "select o.slug from Offer o where o.slug = :slug or o.slug like :numbered",
                String.class)
            .setParameter("slug", wanted)
            .setParameter("numbered", wanted + "-%")
            .getResultList();
    String free = wanted;
    for (int number = 2; taken.contains(free); number++) {
      free = wanted + "-" + number;
    }
    return free;
  }
}
