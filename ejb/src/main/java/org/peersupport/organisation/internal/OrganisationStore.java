package org.peersupport.organisation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps organisations. */
@ApplicationScoped
public class OrganisationStore {

  @PersistenceContext(unitName = "psf")
  private EntityManager entityManager;

  public void add(Organisation organisation) {
    entityManager.persist(organisation);
  }

  public Optional<Organisation> byId(UUID id) {
    return Optional.ofNullable(entityManager.find(Organisation.class, id));
  }

  public Optional<Organisation> bySlug(String slug) {
    return entityManager
        .createQuery("select o from Organisation o where o.slug = :slug", Organisation.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /** The names of those of these people who have any role in the organisation. */
  public Map<UUID, String> namesOfMembers(UUID organisationId, Set<UUID> personIds) {
    Map<UUID, String> names = new HashMap<>();
    if (personIds.isEmpty()) {
      return names;
    }
    entityManager
        .createQuery(
            "select distinct p.id, p.name from Person p, Membership m "
                + "where m.personId = p.id and m.organisationId = :organisation and p.id in :ids",
            Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("ids", personIds)
        .getResultList()
        .forEach(row -> names.put((UUID) row[0], (String) row[1]));
    return names;
  }
}
