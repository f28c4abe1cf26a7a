package org.peersupport.organisation.internal;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.peersupport.organisation.Administration;
import org.peersupport.organisation.OrganisationKind;
import org.peersupport.organisation.PartnerRow;

/** Reads what desks show of all organisations, each in one statement. */
@ApplicationScoped
public class Overviews {

  private static final String PARTNERS =
      """
      select o.id::text, o.slug, o.name, o.kind, o.joined_on,
        exists (select from membership m where m.organisation_id = o.id and m.role = 'LEAD')
      from organisation o order by lower(o.name), o.id
      """;

  /** Three lists in one: partners with a row for each lead, people without a role, names. */
  private static final String ADMINISTRATION =
      """
      select * from (
        select 'PARTNER' as part, o.id::text as id, o.name as name, o.kind as more, o.joined_on,
          p.name as lead, 0 as total
        from organisation o
          left join membership m on m.organisation_id = o.id and m.role = 'LEAD'
          left join person p on p.id = m.person_id
        union all (
          select 'WITHOUT_ROLE', p.id::text, p.name, p.email, null, null, count(*) over ()
          from person p
          where p.subject is not null
            and not exists (select from membership m where m.person_id = p.id)
            and not exists (select from framework_membership f where f.person_id = p.id)
          order by p.id desc limit ?1)
        union all
        select 'NAME', p.id::text, p.name, null, null, null, 0
        from person p where p.id = any (string_to_array(?2, ',')::uuid[])) parts
      order by part, lower(name), id, lower(lead)
      """;

  private static final int PART = 0;
  private static final int ID = 1;
  private static final int NAME = 2;
  private static final int MORE = 3;
  private static final int JOINED_ON = 4;
  private static final int LEAD = 5;
  private static final int TOTAL = 6;

  @PersistenceContext(unitName = "psf")
  private EntityManager entityManager;

  @SuppressWarnings("unchecked")
  public List<PartnerRow> partners() {
    List<Object[]> rows = entityManager.createNativeQuery(PARTNERS).getResultList();
    return rows.stream()
        .map(
            row ->
                new PartnerRow(
                    UUID.fromString((String) row[0]),
                    (String) row[1],
                    (String) row[2],
                    OrganisationKind.valueOf((String) row[3]),
                    ((Date) row[4]).toLocalDate(),
                    (Boolean) row[5]))
        .toList();
  }

  /** What the administrator's desk shows, and what to call these people. */
  @SuppressWarnings("unchecked")
  public Administration administration(Set<UUID> personIds) {
    List<Object[]> rows =
        entityManager
            .createNativeQuery(ADMINISTRATION)
            .setParameter(1, Administration.MOST)
            .setParameter(2, personIds.stream().map(UUID::toString).collect(joining(",")))
            .getResultList();
    Map<UUID, Object[]> partners = new LinkedHashMap<>();
    Map<UUID, List<String>> leads = new HashMap<>();
    List<Administration.WithoutRole> withoutRole = new ArrayList<>();
    Map<UUID, String> names = new HashMap<>();
    long total = 0;
    for (Object[] row : rows) {
      UUID id = UUID.fromString((String) row[ID]);
      switch ((String) row[PART]) {
        case "PARTNER" -> {
          partners.put(id, row);
          if (row[LEAD] != null) {
            leads.computeIfAbsent(id, key -> new ArrayList<>()).add((String) row[LEAD]);
          }
        }
        case "WITHOUT_ROLE" -> {
          withoutRole.add(new Administration.WithoutRole((String) row[NAME], (String) row[MORE]));
          total = ((Number) row[TOTAL]).longValue();
        }
        default -> names.put(id, (String) row[NAME]);
      }
    }
    return new Administration(
        partners.entrySet().stream()
            .map(entry -> partner(entry.getValue(), leads.getOrDefault(entry.getKey(), List.of())))
            .toList(),
        withoutRole,
        total,
        names);
  }

  private static Administration.Partner partner(Object[] row, List<String> leads) {
    return new Administration.Partner(
        UUID.fromString((String) row[ID]),
        (String) row[NAME],
        OrganisationKind.valueOf((String) row[MORE]),
        ((Date) row[JOINED_ON]).toLocalDate(),
        leads);
  }
}
