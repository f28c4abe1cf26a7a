package org.peersupport.finder.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.peersupport.finder.FoundOffer;
import org.peersupport.finder.KnownPlace;
import org.peersupport.finder.OfferSearch;
import org.peersupport.finder.SearchResult;
import org.peersupport.offer.Audience;
import org.peersupport.offer.Help;
import org.peersupport.offer.Joining;
import org.peersupport.offer.Way;
import org.peersupport.platform.InvalidException.Problem;
import org.peersupport.platform.Page;

/**
 * Searches the read model: at most one SQL statement for the place and one for the offers, however
 * many there are.
 */
public final class OfferFinder {

  /** Free words that are read, in characters. */
  static final int MAX_WORDS_LENGTH = 200;

  private final Connection connection;
  private final Clock clock;

  public OfferFinder(Connection connection, Clock clock) {
    this.connection = connection;
    this.clock = clock;
  }

  /** What {@code FinderQueries.search} promises. */
  public SearchResult search(OfferSearch search) throws SQLException {
    List<Problem> problems = new ArrayList<>();
    int within = within(search, problems);
    PlaceFinder.Understood near = near(search, problems);
    Page<FoundOffer> offers = offers(search, near.place(), within);
    return new SearchResult(
        offers, near.place(), near.otherPlaces(), near.outwardCodeOnly(), problems);
  }

  private static int within(OfferSearch search, List<Problem> problems) {
    if (search.withinMiles() >= 1 && search.withinMiles() <= OfferSearch.MAX_MILES) {
      return search.withinMiles();
    }
    problems.add(
        new Problem(
            "within",
            "find.within.range",
            List.of(
                "1",
                String.valueOf(OfferSearch.MAX_MILES),
                String.valueOf(OfferSearch.DEFAULT_MILES))));
    return OfferSearch.DEFAULT_MILES;
  }

  private PlaceFinder.Understood near(OfferSearch search, List<Problem> problems)
      throws SQLException {
    if (search.near().isBlank()) {
      return PlaceFinder.Understood.nothing(false);
    }
    PlaceFinder.Understood near = new PlaceFinder(connection).understand(search.near());
    if (near.place().isEmpty()) {
      String key = near.postcode() ? "find.near.unknown.postcode" : "find.near.unknown";
      String typed = PlainText.cut(search.near(), PlaceFinder.MAX_LENGTH);
      problems.add(new Problem("near", key, List.of(typed)));
    }
    return near;
  }

  private Page<FoundOffer> offers(OfferSearch search, Optional<KnownPlace> place, int within)
      throws SQLException {
    int page = Math.max(1, search.page());
    try (PreparedStatement select = connection.prepareStatement(OfferSearchSql.TEXT)) {
      OfferSearchSql.fill(connection, select, search, place, within, ZonedDateTime.now(clock));
      try (ResultSet rows = select.executeQuery()) {
        List<FoundOffer> found = new ArrayList<>();
        long total = 0;
        while (rows.next()) {
          found.add(offer(rows));
          total = rows.getLong("total");
        }
        Page<FoundOffer> whole = new Page<>(found, total, page, OfferSearch.PAGE_SIZE);
        return new Page<>(found, total, Math.min(page, whole.pages()), OfferSearch.PAGE_SIZE);
      }
    }
  }

  private static FoundOffer offer(ResultSet row) throws SQLException {
    double miles = row.getDouble("miles");
    Optional<Double> distance = row.wasNull() ? Optional.empty() : Optional.of(miles);
    return new FoundOffer(
        row.getObject("id", UUID.class),
        row.getString("slug"),
        row.getString("name"),
        row.getString("summary"),
        row.getString("organisation_name"),
        row.getString("town"),
        row.getString("area_served"),
        row.getBoolean("from_anywhere"),
        distance,
        Codes.fromColumn(row, "helps", Help.class),
        Codes.fromColumn(row, "ways", Way.class),
        Codes.fromColumn(row, "audiences", Audience.class),
        Codes.fromColumn(row, "joining", Joining.class),
        Slots.fromJson(row.getString("slots")),
        row.getString("when_note"),
        row.getString("cost"));
  }
}
