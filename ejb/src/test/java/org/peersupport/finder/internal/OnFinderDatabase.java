package org.peersupport.finder.internal;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.peersupport.finder.FinderDatabase;
import org.peersupport.finder.FoundOffer;
import org.peersupport.finder.OfferSearch;
import org.peersupport.finder.Offers;
import org.peersupport.finder.SearchResult;
import org.peersupport.offer.OfferPublished;
import org.peersupport.offer.Transition;
import org.peersupport.offer.Way;

/** A search on a database that starts each test without offers. */
abstract class OnFinderDatabase {

  static final SearchWords WORDS = SearchWords.load();

  /** A Saturday, half past midnight in London (summer time). */
  static final Clock CLOCK = Clock.fixed(Instant.parse("2024-07-05T23:30:00Z"), ZoneOffset.UTC);

  Connection connection;

  @BeforeEach
  void startEmpty() throws Exception {
    FinderDatabase.reset();
    connection = FinderDatabase.connect();
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  static Offers solidarity() {
    return Offers.named("Solidarity in a Crisis")
        .summary("Somebody who has been there listens.")
        .ways(Way.PHONE, Way.TEXT, Way.OUTREACH, Way.ONE_TO_ONE, Way.DROP_IN)
        .transitions(Transition.CRISIS, Transition.WEEKENDS)
        .languages("en", "so")
        .on(FRIDAY, "20:00", "02:00")
        .on(SATURDAY, "20:00", "02:00")
        .on(SUNDAY, "08:00", "14:00")
        .town("Brixton")
        .areaServed("Lambeth and Southwark");
  }

  List<String> names(OfferSearch search) throws SQLException {
    return search(search).offers().rows().stream().map(FoundOffer::name).toList();
  }

  SearchResult search(OfferSearch search) throws SQLException {
    return new OfferFinder(connection, CLOCK).search(search);
  }

  void publish(Offers offer) throws SQLException {
    index(offer.published());
  }

  void index(OfferPublished offer) throws SQLException {
    new OfferIndex(connection, WORDS).put(offer);
  }
}
