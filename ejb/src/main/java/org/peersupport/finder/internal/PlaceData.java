package org.peersupport.finder.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The places and outward codes that are shipped; docs/data-sources.md says where from. */
public final class PlaceData {

  private static final String FOLDER = "/org/peersupport/finder/";

  /** An outward code and its middle, to about a mile. */
  public record Outward(String code, String area, double latitude, double longitude) {}

  private PlaceData() {}

  public static List<Place> places() {
    Function<List<String>, Place> place =
        fields ->
            new Place(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                Double.parseDouble(fields.get(3)),
                Double.parseDouble(fields.get(4)),
                Double.POSITIVE_INFINITY);
    return Stream.concat(
            read("uk-places.csv", place).stream(), read("more-places.csv", place).stream())
        .toList();
  }

  public static List<Outward> outwardCodes() {
    return read(
        "outward-codes.csv",
        fields ->
            new Outward(
                fields.get(0),
                fields.get(1),
                Double.parseDouble(fields.get(2)),
                Double.parseDouble(fields.get(3))));
  }

  /** Changes when a row changes, or the rule by which names are compared. */
  public static int checksum() {
    return Stream.concat(
            places().stream().map(place -> place + PlaceNames.key(place.label())),
            outwardCodes().stream().map(Outward::toString))
        .toList()
        .hashCode();
  }

  /** Puts them into the database; outward codes measured from imported postcodes stay. */
  public static void load(Connection connection) throws SQLException {
    loadPlaces(connection);
    loadOutwardCodes(connection);
  }

  private static void loadPlaces(Connection connection) throws SQLException {
    try (Statement delete = connection.createStatement()) {
      delete.executeUpdate("delete from finder_place");
    }
    String insert =
        """
        insert into finder_place
          (key, county_key, name, county, country, latitude, longitude)
        values (?, ?, ?, ?, ?, ?, ?)
        """;
    try (PreparedStatement row = connection.prepareStatement(insert)) {
      for (Place place : places()) {
        row.setString(1, PlaceNames.key(place.name()));
        row.setString(2, PlaceNames.key(place.county()));
        row.setString(3, place.name());
        row.setString(4, place.county());
        row.setString(5, place.country());
        row.setDouble(6, place.latitude());
        row.setDouble(7, place.longitude());
        row.addBatch();
      }
      row.executeBatch();
    }
  }

  private static void loadOutwardCodes(Connection connection) throws SQLException {
    try (Statement delete = connection.createStatement()) {
      delete.executeUpdate("delete from finder_outward where not measured");
    }
    String insert =
        """
        insert into finder_outward (code, area, latitude, longitude) values (?, ?, ?, ?)
        on conflict (code) do update set area = excluded.area
        """;
    try (PreparedStatement row = connection.prepareStatement(insert)) {
      for (Outward outward : outwardCodes()) {
        row.setString(1, outward.code());
        row.setString(2, outward.area());
        row.setDouble(3, outward.latitude());
        row.setDouble(4, outward.longitude());
        row.addBatch();
      }
      row.executeBatch();
    }
  }

  private static <T> List<T> read(String file, Function<List<String>, T> row) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                PlaceData.class.getResourceAsStream(FOLDER + file), StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(Csv::fields).map(row).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }
}
