package org.peersupport.finder.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peersupport.finder.KnownPlace;
import org.peersupport.offer.Whereabouts;

/** Finds out which place somebody means. One SQL statement for each question. */
public final class PlaceFinder {

  /** Longest text that is read as a place, in characters. */
  static final int MAX_LENGTH = 100;

  /** Words that tell no county from another. */
  private static final Set<String> IN_MANY_COUNTIES =
      Set.of(
          "", "and", "central", "city", "county", "east", "greater", "isle", "isles", "mid",
          "north", "of", "on", "south", "the", "upon", "vale", "west");

  private static final String POSTCODE =
      """
      select postcode as label, latitude, longitude, 0 as preference
      from finder_postcode where postcode = ?
      union all
      select code, latitude, longitude, 1 from finder_outward where code = ?
      union all
      select code, latitude, longitude, 2 from finder_outward where code = ?
      order by preference
      limit 1
      """;

  /** 0.6 is the scale of finder_offer.spot. */
  private static final String PLACES =
      """
      select place.name, place.county, place.country, place.latitude, place.longitude,
        nearest.miles
      from finder_place place
      left join lateral (
        select finder_miles(
          place.latitude, place.longitude, offer.latitude, offer.longitude) as miles
        from finder_offer offer
        where offer.spot is not null
        order by offer.spot <-> point(place.longitude * 0.6, place.latitude)
        limit 1) nearest on true
      where place.key = any (?)
      """;

  /** How a text was understood. */
  public record Understood(
      Optional<KnownPlace> place,
      List<KnownPlace> otherPlaces,
      boolean outwardCodeOnly,
      boolean postcode) {

    static Understood nothing(boolean postcode) {
      return new Understood(Optional.empty(), List.of(), false, postcode);
    }
  }

  /** A point on the map and what it was taken from, as {@code finder_offer.point_from} has it. */
  public record Spot(double latitude, double longitude, String from) {}

  private final Connection connection;

  public PlaceFinder(Connection connection) {
    this.connection = connection;
  }

  /** Which place the text means; {@code postcode} says whether it looks like a postcode. */
  public Understood understand(String text) throws SQLException {
    String near = PlainText.cut(PlainText.storable(text), MAX_LENGTH);
    Optional<PostcodeText> postcode = PostcodeText.of(near).or(() -> PostcodeText.atEndOf(near));
    if (postcode.isPresent()) {
      return byPostcode(postcode.get());
    }
    PlaceQuestion question = PlaceQuestion.of(near);
    List<KnownPlace> answers =
        question.answers(places(question.keys())).stream().map(Place::known).toList();
    return answers.isEmpty()
        ? Understood.nothing(false)
        : new Understood(
            Optional.of(answers.get(0)), answers.subList(1, answers.size()), false, false);
  }

  /** The point an offer is measured from; empty when nothing in its address is known. */
  public Optional<Spot> spotOf(Whereabouts where) throws SQLException {
    Optional<PostcodeText> postcode = PostcodeText.of(where.postcode());
    if (postcode.isPresent()) {
      Understood understood = byPostcode(postcode.get());
      if (understood.place().isPresent()) {
        KnownPlace place = understood.place().get();
        boolean exact = place.label().equals(postcode.get().label()) && postcode.get().isFull();
        String from = exact ? "postcode" : "outward";
        return Optional.of(new Spot(place.latitude(), place.longitude(), from));
      }
    }
    return town(where).map(place -> new Spot(place.latitude(), place.longitude(), "town"));
  }

  private Understood byPostcode(PostcodeText postcode) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(POSTCODE)) {
      select.setString(1, postcode.label());
      select.setString(2, postcode.outward());
      select.setString(3, postcode.district());
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return Understood.nothing(true);
        }
        String label = row.getString("label");
        KnownPlace place =
            new KnownPlace(label, label, row.getDouble("latitude"), row.getDouble("longitude"));
        boolean asAsked = label.equals(postcode.label()) && !postcode.sector();
        return new Understood(Optional.of(place), List.of(), !asAsked, true);
      }
    }
  }

  /**
   * The place an offer's town means. Of several towns of one name it is the one close to the area
   * the offer serves, else the one close to another offer; where nothing tells, none is better than
   * the wrong one.
   */
  private Optional<Place> town(Whereabouts where) throws SQLException {
    PlaceQuestion question = PlaceQuestion.of(PlainText.storable(where.town()));
    List<String> areas =
        Arrays.stream(where.areaServed().split("[,;/&]| and ")).map(PlaceNames::key).toList();
    Set<String> keys = new LinkedHashSet<>(question.keys());
    areas.stream().filter(area -> !area.isEmpty()).forEach(keys::add);
    if (question.keys().isEmpty()) {
      return Optional.empty();
    }
    List<Place> known = places(keys);
    List<Place> towns = question.answers(known);
    if (towns.size() < 2) {
      return towns.stream().findFirst();
    }
    List<Place> served =
        known.stream().filter(place -> areas.contains(PlaceNames.key(place.name()))).toList();
    return towns.stream()
        .filter(town -> isServed(town, areas, served))
        .findFirst()
        .or(() -> Optional.of(towns.get(0)).filter(PlaceFinder::isNearAnOffer));
  }

  private static boolean isServed(Place town, List<String> areas, List<Place> served) {
    Collection<Place> others = new ArrayList<>(served);
    others.removeIf(place -> place.name().equals(town.name()));
    return PlaceQuestion.isClose(town, others)
        || areas.stream()
            .flatMap(area -> Arrays.stream(area.split(" ")))
            .filter(word -> !IN_MANY_COUNTIES.contains(word))
            .anyMatch(word -> PlaceQuestion.hasWords(town.county(), word));
  }

  private static boolean isNearAnOffer(Place town) {
    return town.milesToOffer() <= PlaceQuestion.CLOSE;
  }

  private List<Place> places(Set<String> keys) throws SQLException {
    if (keys.isEmpty()) {
      return List.of();
    }
    List<Place> places = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(PLACES)) {
      select.setArray(1, connection.createArrayOf("text", keys.toArray()));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          places.add(place(rows));
        }
      }
    }
    places.sort(Comparator.comparing(Place::label));
    return places;
  }

  private static Place place(ResultSet row) throws SQLException {
    double miles = row.getDouble("miles");
    double milesToOffer = row.wasNull() ? Double.POSITIVE_INFINITY : miles;
    return new Place(
        row.getString("name"),
        row.getString("county"),
        row.getString("country"),
        row.getDouble("latitude"),
        row.getDouble("longitude"),
        milesToOffer);
  }
}
