package org.peersupport.finder.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.peersupport.finder.OfferFigures;
import org.peersupport.offer.Audience;
import org.peersupport.offer.Form;
import org.peersupport.offer.Transition;
import org.peersupport.platform.Coded;

/** Counts the read model, which holds published offers and nothing else. */
public final class FiguresReader {

  /** A row for each figure: which, of what, how many; the latest offers with their names. */
  private static final String FIGURES =
      """
      with shown as materialized (
        select id, slug, name, organisation_id, organisation_name, form, transitions, audiences,
          from_anywhere, town, area_served, published_at
        from finder_offer)
      select 'all' as figure, null as value, count(*) as offers, null as name, null as by,
        null::timestamptz as at
      from shown
      union all
      select 'form', form, count(*), null, null, null from shown
      where form is not null group by form
      union all
      select 'transition', one, count(*), null, null, null
      from shown, unnest(transitions) one group by one
      union all
      select 'audience', one, count(*), null, null, null
      from shown, unnest(audiences) one group by one
      union all
      select 'everybody', null, count(*), null, null, null from shown where audiences = '{}'
      union all
      select 'anywhere', null, count(*), null, null, null from shown where from_anywhere
      union all (
        select 'town', town, count(*), null, null, null from shown
        where town <> '' group by town order by count(*) desc, town limit ?)
      union all (
        select 'area', area_served, count(*), null, null, null from shown
        where area_served <> '' group by area_served order by count(*) desc, area_served limit ?)
      union all
      select 'organisation', organisation_id::text, count(*), null, null, null from shown
      group by organisation_id
      union all (
        select 'latest', slug, 1, name, organisation_name, published_at from shown
        order by published_at desc, id limit ?)
      """;

  private final Connection connection;

  private long all;
  private long everybody;
  private long anywhere;
  private final Map<Form, Long> forms = new EnumMap<>(Form.class);
  private final Map<Transition, Long> transitions = new EnumMap<>(Transition.class);
  private final Map<Audience, Long> audiences = new EnumMap<>(Audience.class);
  private final List<OfferFigures.Place> towns = new ArrayList<>();
  private final List<OfferFigures.Place> areas = new ArrayList<>();
  private final Map<UUID, Long> organisations = new HashMap<>();
  private final List<OfferFigures.Latest> latest = new ArrayList<>();

  public FiguresReader(Connection connection) {
    this.connection = connection;
  }

  /** See {@link org.peersupport.finder.FinderQueries#figures}. */
  public OfferFigures read() throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(FIGURES)) {
      select.setInt(1, OfferFigures.MOST_PLACES);
      select.setInt(2, OfferFigures.MOST_PLACES);
      select.setInt(3, OfferFigures.MOST_LATEST);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          take(rows, rows.getString("value"), rows.getLong("offers"));
        }
      }
    }
    return new OfferFigures(
        all,
        forms,
        transitions,
        audiences,
        everybody,
        anywhere,
        towns,
        areas,
        organisations,
        latest);
  }

  private void take(ResultSet row, String value, long offers) throws SQLException {
    switch (row.getString("figure")) {
      case "all" -> all = offers;
      case "everybody" -> everybody = offers;
      case "anywhere" -> anywhere = offers;
      case "form" -> Coded.of(Form.class, value).ifPresent(form -> forms.put(form, offers));
      case "transition" ->
          Coded.of(Transition.class, value).ifPresent(one -> transitions.put(one, offers));
      case "audience" ->
          Coded.of(Audience.class, value).ifPresent(one -> audiences.put(one, offers));
      case "town" -> towns.add(new OfferFigures.Place(value, offers));
      case "area" -> areas.add(new OfferFigures.Place(value, offers));
      case "organisation" -> organisations.put(UUID.fromString(value), offers);
      default ->
          latest.add(
              new OfferFigures.Latest(
                  value,
                  row.getString("name"),
                  row.getString("by"),
                  row.getObject("at", OffsetDateTime.class).toInstant()));
    }
  }
}
