package org.peersupport.finder.internal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Optional;
import org.peersupport.finder.KnownPlace;
import org.peersupport.finder.OfferSearch;
import org.peersupport.platform.Coded;

/**
 * The one statement that finds offers.
 *
 * <p>Its text never changes: what was not asked for is bound as null and drops out when PostgreSQL
 * plans the statement with its values, so that indexes serve what was asked for. {@code asked} must
 * stay without a FROM clause and not materialised for that.
 *
 * <p>The page asked for is at most the last one. Near offers come first, by fit and then distance;
 * what can be used from anywhere follows. Fit is rounded to a tenth, which is coarser than the
 * differences between texts that say the same, so that distance decides among those.
 */
final class OfferSearchSql {

  static final String TEXT =
      """
      with asked as not materialized (
        select websearch_to_tsquery('english', ?::text) as words,
          ?::boolean as online,
          ?::text[] as helps, ?::text[] as forms, ?::text[] as ways, ?::text[] as audiences,
          ?::text[] as transitions, ?::text[] as languages, ?::text[] as access,
          ?::text as minutes,
          ?::float8 as latitude, ?::float8 as longitude, ?::float8 as within,
          ?::float8 as south, ?::float8 as west, ?::float8 as north, ?::float8 as east),
      hits as materialized (
        select offer.id, offer.name,
          ts_rank('{0.1, 0.2, 0.4, 1.0}', offer.document, asked.words) as fit,
          finder_miles(asked.latitude, asked.longitude, offer.latitude, offer.longitude) as miles,
          asked.latitude is null as anywhere,
          asked.within as within
        from finder_offer offer cross join asked
        where (numnode(asked.words) = 0 or offer.document @@ asked.words)
          and (not asked.online or offer.from_anywhere
            or offer.ways && array['phone', 'text', 'online'])
          and (asked.helps is null or offer.helps && asked.helps)
          and (asked.forms is null or offer.form = any (asked.forms))
          and (asked.ways is null or offer.ways && asked.ways)
          and (asked.audiences is null or offer.audiences && asked.audiences)
          and (asked.transitions is null or offer.transitions && asked.transitions)
          and (asked.languages is null or offer.languages && asked.languages)
          and (asked.access is null or offer.access && asked.access)
          and (asked.minutes is null or offer.open_minutes && asked.minutes::int4multirange)
          and (asked.latitude is null
            or offer.from_anywhere
            or (offer.spot <@ box(point(asked.west, asked.south), point(asked.east, asked.north))
              and finder_miles(
                asked.latitude, asked.longitude, offer.latitude, offer.longitude)
                <= asked.within))),
      ranked as (
        select hits.id, hits.miles,
          row_number() over (
            order by coalesce(hits.miles <= hits.within, false) desc,
              case when hits.anywhere then hits.fit else round(hits.fit::numeric, 1) end desc,
              case when hits.miles <= hits.within then hits.miles end,
              hits.name, hits.id) as position
        from hits),
      total as (
        select count(*) as hits from hits),
      page as (
        select ranked.id, ranked.miles, ranked.position
        from ranked
        order by ranked.position
        limit ?
        offset (select greatest(0, least(?::bigint, (hits - 1) / ? * ?)) from total))
      select offer.id, offer.slug, offer.name, offer.summary, offer.organisation_name, offer.town,
        offer.area_served, offer.from_anywhere, page.miles, offer.helps, offer.ways,
        offer.audiences, offer.joining, offer.slots, offer.when_note, offer.cost,
        total.hits as total
      from page join finder_offer offer on offer.id = page.id cross join total
      order by page.position
      """;

  /** The scale of finder_offer.spot. */
  private static final double SPOT_SCALE = 0.6;

  private final Connection connection;
  private final PreparedStatement statement;
  private int filled;

  private OfferSearchSql(Connection connection, PreparedStatement statement) {
    this.connection = connection;
    this.statement = statement;
  }

  /** Binds a search to the statement. */
  static void fill(
      Connection connection,
      PreparedStatement statement,
      OfferSearch search,
      Optional<KnownPlace> place,
      int within,
      ZonedDateTime now)
      throws SQLException {
    OfferSearchSql sql = new OfferSearchSql(connection, statement);
    sql.words(search);
    sql.choices(search, now);
    sql.place(place, within);
    sql.page(search);
  }

  private void words(OfferSearch search) throws SQLException {
    String cut = PlainText.cutWords(search.words(), OfferFinder.MAX_WORDS_LENGTH);
    add(PlainText.words(cut), Types.VARCHAR);
    add(search.online(), Types.BOOLEAN);
  }

  private void choices(OfferSearch search, ZonedDateTime now) throws SQLException {
    add(codes(search.helps()), Types.ARRAY);
    add(codes(search.forms()), Types.ARRAY);
    add(codes(search.ways()), Types.ARRAY);
    add(codes(search.audiences()), Types.ARRAY);
    add(codes(search.transitions()), Types.ARRAY);
    boolean anyLanguage = search.languages().isEmpty();
    add(anyLanguage ? null : Codes.languages(connection, search.languages()), Types.ARRAY);
    add(codes(search.access()), Types.ARRAY);
    add(
        WeekMinutes.asked(search.days(), search.times(), now)
            .map(WeekMinutes::toMultirange)
            .orElse(null),
        Types.VARCHAR);
  }

  private void place(Optional<KnownPlace> place, int within) throws SQLException {
    if (place.isEmpty()) {
      for (int i = 0; i < 7; i++) {
        add(null, Types.DOUBLE);
      }
      return;
    }
    double latitude = place.get().latitude();
    double longitude = place.get().longitude();
    double north = Miles.degreesNorth(within);
    double east = Miles.degreesEast(within, latitude);
    add(latitude, Types.DOUBLE);
    add(longitude, Types.DOUBLE);
    add((double) within, Types.DOUBLE);
    add(latitude - north, Types.DOUBLE);
    add((longitude - east) * SPOT_SCALE, Types.DOUBLE);
    add(latitude + north, Types.DOUBLE);
    add((longitude + east) * SPOT_SCALE, Types.DOUBLE);
  }

  private void page(OfferSearch search) throws SQLException {
    long pagesBefore = Math.max(1, search.page()) - 1L;
    add(OfferSearch.PAGE_SIZE, Types.INTEGER);
    add(pagesBefore * OfferSearch.PAGE_SIZE, Types.BIGINT);
    add(OfferSearch.PAGE_SIZE, Types.INTEGER);
    add(OfferSearch.PAGE_SIZE, Types.INTEGER);
  }

  private Array codes(Collection<? extends Coded> choices) throws SQLException {
    return choices.isEmpty() ? null : Codes.toArray(connection, choices);
  }

  private void add(Object value, int type) throws SQLException {
    filled++;
    statement.setObject(filled, value, type);
  }
}
