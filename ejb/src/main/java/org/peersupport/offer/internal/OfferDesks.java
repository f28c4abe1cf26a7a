package org.peersupport.offer.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.peersupport.offer.DraftState;
import org.peersupport.offer.OfferContent;
import org.peersupport.offer.OfferDesk;
import org.peersupport.offer.PublicState;
import org.peersupport.platform.Json;

/** Reads what the desk of an organisation's editor or lead is made from, in one statement. */
@ApplicationScoped
public class OfferDesks {

  /** The counts come once even when nothing needs anybody: then the rest of the row is null. */
  private static final String DESK =
      """
      select counts.*, o.*
      from (
        select
          count(*) filter (where public_state = 'PUBLISHED'),
          count(*) filter (where public_state = 'PAUSED'),
          count(*) filter (where public_state = 'UNPUBLISHED'),
          count(*) filter (where draft_state = 'SUBMITTED'),
          count(*) filter (where draft_state = 'DRAFT' and review_comment <> ''),
          count(*) filter (where public_state = 'ARCHIVED')
        from offer where organisation_id = ?1) counts
      left join lateral (
        select count(*) over (), id::text, name, public_state, draft_state, review_comment,
          pause_reason, content ->> 'fundedUntil',
          case when draft_state = 'DRAFT' then content::text end,
          case when draft_state = 'SUBMITTED' then submitted_at else changed_at end as since,
          case when draft_state = 'SUBMITTED' then submitted_by::text else changed_by::text end
        from offer
        where organisation_id = ?1
          and (draft_state = 'DRAFT' and (?2 = 'EDITOR' or review_comment = '')
               and public_state <> 'ARCHIVED'
            or draft_state = 'SUBMITTED' and ?2 = 'LEAD'
            or public_state = 'PAUSED'
            or public_state = 'PUBLISHED' and content ->> 'fundedUntil' <= ?3)
        order by
          case
            when draft_state = 'SUBMITTED' and ?2 = 'LEAD' then 1
            when draft_state = 'DRAFT' and review_comment <> '' then 2
            when content ->> 'fundedUntil' <= ?3 and public_state <> 'UNPUBLISHED' then 3
            when public_state = 'PAUSED' then 4
            else 5
          end, since, id
        limit ?4) o on true
      """;

  private static final int COUNTS = 6;

  /**
   * One offer that needs somebody.
   *
   * @param draft the working copy, where it is neither published as it is nor waiting; else null
   */
  public record Row(
      UUID id,
      String name,
      PublicState publicState,
      DraftState draftState,
      String reviewComment,
      String pauseReason,
      LocalDate fundedUntil,
      OfferContent draft,
      Instant since,
      UUID by) {}

  /** The counts, the offers that need somebody, and how many of these there are in all. */
  public record Read(OfferDesk.Counts counts, List<Row> rows, long total) {}

  @PersistenceContext(unitName = "psf")
  private EntityManager entityManager;

  /** What needs a lead, or else an editor, with funding that ends up to the given day. */
  @SuppressWarnings("unchecked")
  public Read read(UUID organisationId, boolean lead, LocalDate fundingEnds) {
    List<Object[]> rows =
        entityManager
            .createNativeQuery(DESK)
            .setParameter(1, organisationId)
            .setParameter(2, lead ? "LEAD" : "EDITOR")
            .setParameter(3, fundingEnds.toString())
            .setParameter(4, OfferDesk.MOST)
            .getResultList();
    Object[] first = rows.get(0);
    OfferDesk.Counts counts =
        new OfferDesk.Counts(
            number(first[0]),
            number(first[1]),
            number(first[2]),
            number(first[3]),
            number(first[4]),
            number(first[5]));
    boolean none = first[COUNTS] == null;
    return new Read(
        counts,
        none ? List.of() : rows.stream().map(OfferDesks::row).toList(),
        none ? 0 : number(first[COUNTS]));
  }

  private static Row row(Object[] columns) {
    int at = COUNTS;
    return new Row(
        UUID.fromString((String) columns[++at]),
        (String) columns[++at],
        PublicState.valueOf((String) columns[++at]),
        DraftState.valueOf((String) columns[++at]),
        (String) columns[++at],
        (String) columns[++at],
        columns[++at] == null ? null : LocalDate.parse((String) columns[at]),
        columns[++at] == null ? null : Json.read((String) columns[at], OfferContent.class),
        ((Timestamp) columns[++at]).toInstant(),
        UUID.fromString((String) columns[++at]));
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
