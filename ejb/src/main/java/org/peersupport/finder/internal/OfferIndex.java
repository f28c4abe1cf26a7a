package org.peersupport.finder.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peersupport.offer.OfferContent;
import org.peersupport.offer.OfferPublished;
import org.peersupport.offer.Whereabouts;

/**
 * Writes the read model: one row for each published offer, on a connection that takes part in the
 * publishing transaction.
 *
 * <p>Weights of the document: A the name; B the summary, who offers it and where; C the rest and
 * the words of what was ticked.
 */
public final class OfferIndex {

  private static final String PUT =
      """
      insert into finder_offer (
        id, slug, name, summary, organisation_id, organisation_name, organisation_slug, town,
        area_served, from_anywhere, helps, form, ways, audiences, transitions, access, languages,
        joining, slots, when_note, cost, open_minutes, postcode, latitude, longitude, point_from,
        document, published_at)
      values (
        ?, ?, ?, ?, ?, ?, ?, ?,
        ?, ?, ?, ?, ?, ?, ?, ?, ?,
        ?, ?::jsonb, ?, ?, ?::int4multirange, ?, ?, ?, ?,
        setweight(to_tsvector('english', ?::text), 'A')
          || setweight(to_tsvector('english', ?::text), 'B')
          || setweight(to_tsvector('english', ?::text), 'C'), ?)
      on conflict (id) do update set (
        slug, name, summary, organisation_id, organisation_name, organisation_slug, town,
        area_served, from_anywhere, helps, form, ways, audiences, transitions, access, languages,
        joining, slots, when_note, cost, open_minutes, postcode, latitude, longitude, point_from,
        document, published_at) = (
        excluded.slug, excluded.name, excluded.summary, excluded.organisation_id,
        excluded.organisation_name, excluded.organisation_slug, excluded.town,
        excluded.area_served, excluded.from_anywhere, excluded.helps, excluded.form, excluded.ways,
        excluded.audiences, excluded.transitions, excluded.access, excluded.languages,
        excluded.joining, excluded.slots, excluded.when_note, excluded.cost, excluded.open_minutes,
        excluded.postcode, excluded.latitude, excluded.longitude, excluded.point_from,
        excluded.document, excluded.published_at)
      """;

  private final Connection connection;
  private final SearchWords words;

  public OfferIndex(Connection connection, SearchWords words) {
    this.connection = connection;
    this.words = words;
  }

  /** Makes the offer findable as it now is. */
  public void put(OfferPublished offer) throws SQLException {
    OfferContent content = offer.content();
    Optional<PlaceFinder.Spot> spot = new PlaceFinder(connection).spotOf(content.where());
    try (PreparedStatement upsert = connection.prepareStatement(PUT)) {
      Row row = new Row(upsert);
      setNames(row, offer);
      setChoices(row, content);
      setTimes(row, content);
      setSpot(row, content.where(), spot);
      setDocument(row, offer);
      row.add(offer.publishedAt().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
      upsert.executeUpdate();
    }
  }

  /** Makes the offer no longer findable; nothing happens when it was not. */
  public void remove(UUID offerId) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from finder_offer where id = ?")) {
      delete.setObject(1, offerId);
      delete.executeUpdate();
    }
  }

  private static void setNames(Row row, OfferPublished offer) throws SQLException {
    OfferContent content = offer.content();
    row.add(offer.offerId(), Types.OTHER);
    row.add(offer.slug());
    row.add(content.name());
    row.add(content.summary());
    row.add(offer.organisationId(), Types.OTHER);
    row.add(offer.organisationName());
    row.add(offer.organisationSlug());
    row.add(content.where().town());
    row.add(content.where().areaServed());
    row.add(content.where().fromAnywhere(), Types.BOOLEAN);
  }

  private void setChoices(Row row, OfferContent content) throws SQLException {
    row.add(Codes.toArray(connection, content.helps()), Types.ARRAY);
    row.add(content.form() == null ? null : content.form().code());
    row.add(Codes.toArray(connection, content.ways()), Types.ARRAY);
    row.add(Codes.toArray(connection, content.audiences()), Types.ARRAY);
    row.add(Codes.toArray(connection, content.transitions()), Types.ARRAY);
    row.add(Codes.toArray(connection, content.access()), Types.ARRAY);
    Set<String> languages = content.languages().isEmpty() ? Set.of("en") : content.languages();
    row.add(Codes.languages(connection, languages), Types.ARRAY);
    row.add(Codes.toArray(connection, content.joining()), Types.ARRAY);
  }

  private static void setTimes(Row row, OfferContent content) throws SQLException {
    row.add(Slots.toJson(content.slots()));
    row.add(content.whenNote());
    row.add(content.cost());
    row.add(WeekMinutes.of(content.slots()).toMultirange());
  }

  private static void setSpot(Row row, Whereabouts where, Optional<PlaceFinder.Spot> spot)
      throws SQLException {
    row.add(
        PostcodeText.of(where.postcode())
            .filter(PostcodeText::isFull)
            .map(PostcodeText::label)
            .orElse(null));
    row.add(spot.map(PlaceFinder.Spot::latitude).orElse(null), Types.DOUBLE);
    row.add(spot.map(PlaceFinder.Spot::longitude).orElse(null), Types.DOUBLE);
    row.add(spot.map(PlaceFinder.Spot::from).orElse("nothing"));
  }

  private void setDocument(Row row, OfferPublished offer) throws SQLException {
    OfferContent content = offer.content();
    Whereabouts where = content.where();
    row.add(PlainText.words(content.name()));
    row.add(
        PlainText.words(
            String.join(
                " . ",
                content.summary(),
                offer.organisationName(),
                where.town(),
                where.areaServed(),
                where.venue())));
    row.add(
        PlainText.words(
            String.join(
                " . ",
                content.description(),
                content.whenNote(),
                content.howToJoin(),
                content.runBy(),
                words.forChoices(content))));
  }

  /** Fills a statement's parameters from the first on. */
  private static final class Row {
    private final PreparedStatement statement;
    private int filled;

    private Row(PreparedStatement statement) {
      this.statement = statement;
    }

    private void add(String text) throws SQLException {
      add(text == null ? null : PlainText.storable(text), Types.VARCHAR);
    }

    private void add(Object value, int type) throws SQLException {
      filled++;
      statement.setObject(filled, value, type);
    }
  }
}
