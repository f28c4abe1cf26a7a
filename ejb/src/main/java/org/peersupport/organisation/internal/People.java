package org.peersupport.organisation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.peersupport.platform.FrameworkRole;
import org.peersupport.platform.Ids;
import org.peersupport.platform.Role;

/** Keeps people and their roles. */
@ApplicationScoped
public class People {

  @PersistenceContext(unitName = "psf")
  private EntityManager entityManager;

  /** The person with this address, made when there is none. */
  public Person withEmail(String email, String name) {
    return byEmail(email)
        .orElseGet(
            () -> {
              Person person = new Person(Ids.next(), email, name);
              entityManager.persist(person);
              return person;
            });
  }

  public Optional<Person> byEmail(String email) {
    return entityManager
        .createQuery("select p from Person p where lower(p.email) = lower(:email)", Person.class)
        .setParameter("email", email)
        .getResultStream()
        .findFirst();
  }

  public Optional<Person> bySubject(String subject) {
    return entityManager
        .createQuery("select p from Person p where p.subject = :subject", Person.class)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  public void add(Person person) {
    entityManager.persist(person);
  }

  public void add(Membership membership) {
    entityManager.persist(membership);
  }

  public void add(FrameworkMembership membership) {
    entityManager.persist(membership);
  }

  public boolean hasRole(UUID personId, UUID organisationId, Role role) {
    return !entityManager
        .createQuery(
            "select m.id from Membership m where m.personId = :person "
                + "and m.organisationId = :organisation and m.role = :role",
            UUID.class)
        .setParameter("person", personId)
        .setParameter("organisation", organisationId)
        .setParameter("role", role)
        .getResultList()
        .isEmpty();
  }

  public boolean hasRole(UUID personId, FrameworkRole role) {
    return !entityManager
        .createQuery(
            "select m.id from FrameworkMembership m where m.personId = :person "
                + "and m.role = :role",
            UUID.class)
        .setParameter("person", personId)
        .setParameter("role", role)
        .getResultList()
        .isEmpty();
  }

  public boolean anyoneHas(FrameworkRole role) {
    return !entityManager
        .createQuery("select m.id from FrameworkMembership m where m.role = :role", UUID.class)
        .setParameter("role", role)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /**
   * Every role of a person in one statement: scope (ORGANISATION or FRAMEWORK), role, and for the
   * former the organisation's key, slug and name.
   */
  @SuppressWarnings("unchecked")
  public List<Object[]> roles(UUID personId) {
    return entityManager
        .createNativeQuery(
            "select 'ORGANISATION', m.role, o.id::text, o.slug, o.name from membership m "
                + "join organisation o on o.id = m.organisation_id where m.person_id = ?1 "
                + "union all select 'FRAMEWORK', f.role, null, null, null "
                + "from framework_membership f where f.person_id = ?1 order by 1, 5, 2")
        .setParameter(1, personId)
        .getResultList();
  }
}
