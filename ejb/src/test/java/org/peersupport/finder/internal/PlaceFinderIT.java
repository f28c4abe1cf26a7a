package org.peersupport.finder.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peersupport.finder.FinderDatabase;
import org.peersupport.finder.KnownPlace;
import org.peersupport.finder.Offers;
import org.peersupport.offer.Whereabouts;

class PlaceFinderIT {

  private Connection connection;
  private PlaceFinder finder;

  @BeforeEach
  void startEmpty() throws Exception {
    FinderDatabase.reset();
    connection = FinderDatabase.connect();
    finder = new PlaceFinder(connection);
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @ParameterizedTest(name = "\"{0}\" is {1}, by its outward code: {2}")
  @CsvSource({
    "SW2, SW2, false",
    "sw2, SW2, false",
    "SW2 9ZZ, SW2, true",
    "sw29zz, SW2, true",
    "SW2 9, SW2, true",
    "SW1A 1AA, SW1A, true",
    "EC1A, EC1, true",
    "EC1A 1BB, EC1, true",
    "'Brixton, SW2', SW2, false",
    "Brixton SW2 9ZZ, SW2, true",
    "SW2 1RW, SW2 1RW, false",
    "sw21rw, SW2 1RW, false",
    "'Brixton, SW2 1RW', SW2 1RW, false",
  })
  void aPostcodeIsUnderstood(String written, String label, boolean outwardCodeOnly)
      throws Exception {
    addPostcode("SW2 1RW", 51.4571, -0.1231);
    PlaceFinder.Understood understood = finder.understand(written);
    assertThat(understood.place()).map(KnownPlace::label).contains(label);
    assertThat(understood.outwardCodeOnly()).isEqualTo(outwardCodeOnly);
    assertThat(finder.understand(understood.place().orElseThrow().query()).place())
        .isEqualTo(understood.place());
  }

  @Test
  void theNamesakeWithAnOfferCloseByIsMeant() throws Exception {
    index(Offers.named("Group").postcode("SW9"));
    PlaceFinder.Understood brixton = finder.understand("Brixton");
    assertThat(brixton.place()).map(KnownPlace::label).contains("Brixton, Greater London");
    assertThat(brixton.otherPlaces())
        .extracting(KnownPlace::query)
        .containsExactly("Brixton, Devon");
    PlaceFinder.Understood other = finder.understand(brixton.otherPlaces().get(0).query());
    assertThat(other.place()).contains(brixton.otherPlaces().get(0));
    assertThat(other.otherPlaces()).isEmpty();
  }

  @Test
  void theNamesakesFollowByTheirDistanceToAnOffer() throws Exception {
    index(Offers.named("Group").town("Cardiff"));
    PlaceFinder.Understood newport = finder.understand("Newport");
    assertThat(newport.place()).map(KnownPlace::label).contains("Newport, Wales");
    assertThat(newport.otherPlaces()).hasSize(5);
    assertThat(newport.otherPlaces().get(0).label()).isEqualTo("Newport, Pembrokeshire");
    for (KnownPlace other : newport.otherPlaces()) {
      assertThat(finder.understand(other.query()).place()).contains(other);
    }
  }

  @ParameterizedTest(name = "{0}, {1}, serving {2} is measured from {3}")
  @CsvSource({
    "SW2 1RW, Brixton, '', postcode, 51.4571",
    "SW2 9ZZ, Brixton, '', outward, 51.450",
    "SW2,     Hove,    '', outward, 51.450",
    "'',      Hove,    '', town, 50.83088",
    "ZZ9 9ZZ, Hove,    '', town, 50.83088",
    "'',      Brixton, Lambeth, town, 51.46593",
    "'',      Brixton, Lambeth and Southwark, town, 51.46593",
    "'',      Brixton, South London, town, 51.46593",
    "'',      Brixton, Plymouth, town, 50.35",
    "'',      Brixton, all of Devon, town, 50.35",
    "'',      'Brixton, Devon', '', town, 50.35",
    "'',      'Newport', 'Isle of Wight', town, 50.70146",
  })
  void anOfferIsMeasuredFromTheBestThatIsKnown(
      String postcode, String town, String area, String from, double latitude) throws Exception {
    addPostcode("SW2 1RW", 51.4571, -0.1231);
    PlaceFinder.Spot spot =
        finder.spotOf(new Whereabouts("", "", postcode, town, area, false)).orElseThrow();
    assertThat(spot.from()).isEqualTo(from);
    assertThat(spot.latitude()).isEqualTo(latitude);
  }

  @Test
  void anAmbiguousTownIsMeasuredFromTheNamesakeNearOtherOffers() throws Exception {
    index(Offers.named("Group").postcode("SW9"));
    assertThat(spot("Brixton", "")).map(PlaceFinder.Spot::latitude).contains(51.46593);
  }

  @Test
  void whereNothingTellsNoPointIsBetterThanTheWrongOne() throws Exception {
    assertThat(spot("Brixton", "")).isEmpty();
    assertThat(spot("Newport", "the county")).isEmpty();
    assertThat(spot("", "Lambeth")).isEmpty();
    assertThat(spot("Nowhereville", "")).isEmpty();
  }

  @Test
  void theApplicationCannotChangePlaceNames() throws Exception {
    try (Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.executeUpdate("delete from finder_place"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void everyShippedPlaceIsInTheDatabase() throws Exception {
    List<Place> places = PlaceData.places();
    try (Statement statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from finder_place")) {
      rows.next();
      assertThat(rows.getInt(1)).isEqualTo(places.size());
    }
  }

  private Optional<PlaceFinder.Spot> spot(String town, String area) throws SQLException {
    return finder.spotOf(new Whereabouts("", "", "", town, area, false));
  }

  private void index(Offers offer) throws SQLException {
    new OfferIndex(connection, SearchWords.load()).put(offer.published());
  }

  private void addPostcode(String postcode, double latitude, double longitude) throws SQLException {
    try (var insert =
        connection.prepareStatement("insert into finder_postcode values (?, ?, ?, ?)")) {
      insert.setString(1, postcode);
      insert.setString(2, postcode.split(" ")[0]);
      insert.setDouble(3, latitude);
      insert.setDouble(4, longitude);
      insert.executeUpdate();
    }
  }
}
