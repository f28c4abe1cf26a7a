package org.peersupport.finder.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a postcode file row by row, in either of two layouts:
 *
 * <ul>
 *   <li>ONS Postcode Directory and its like: a header that names a column for the postcode ({@code
 *       pcds}, {@code pcd}, {@code pcd7}, {@code pcd8} or {@code postcode}), {@code lat} and {@code
 *       long} (or {@code latitude} and {@code longitude}). Postcodes with a date in {@code doterm}
 *       are no longer in use and left out; so are those at latitude 99.999999, which is how the
 *       directory writes that it has no position.
 *   <li>OS Code-Point Open: no header; postcode, quality, easting, northing, in metres on the
 *       National Grid. Quality 90 means that there is no position; such rows are left out.
 * </ul>
 *
 * <p>Anything else is refused with the number of the line. A position is taken when it lies between
 * 49.8 and 60.9 degrees north and between 8.7 degrees west and 1.8 east, around the United Kingdom.
 */
public final class PostcodeFile {

  /** One postcode. */
  public record Row(long line, PostcodeText postcode, double latitude, double longitude) {}

  private static final List<String> POSTCODE = List.of("pcds", "pcd8", "pcd7", "pcd", "postcode");
  private static final List<String> LATITUDE = List.of("lat", "latitude");
  private static final List<String> LONGITUDE = List.of("long", "longitude");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,20})?");
  private static final double NO_POSITION = 99.999;
  private static final String NO_POSITION_QUALITY = "90";

  private final TextLines lines;
  private Layout layout;
  private int columns;
  private List<String> held;

  /** Which column is which; -1 for one that is not there. */
  private record Layout(int postcode, int north, int east, int ended, int quality, boolean grid) {}

  private PostcodeFile(InputStream bytes) {
    this.lines = new TextLines(bytes);
  }

  /** Opens a file and reads its first line. The caller closes the stream. */
  public static PostcodeFile open(InputStream bytes) throws IOException, BadPostcodeFileException {
    PostcodeFile file = new PostcodeFile(bytes);
    file.readLayout();
    return file;
  }

  /** The next postcode that is in use and has a position; empty at the end. */
  public Optional<Row> next() throws IOException, BadPostcodeFileException {
    Optional<List<String>> fields = held == null ? nextFields() : Optional.of(held);
    held = null;
    while (fields.isPresent() && isLeftOut(fields.get())) {
      fields = nextFields();
    }
    return fields.isEmpty() ? Optional.empty() : Optional.of(row(fields.get()));
  }

  /** Lines read so far. */
  public long lines() {
    return lines.number();
  }

  private void readLayout() throws IOException, BadPostcodeFileException {
    List<String> first = nextFields().orElseThrow(() -> bad("the file is empty"));
    columns = first.size();
    List<String> header = first.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    int postcode = column(header, POSTCODE);
    int latitude = column(header, LATITUDE);
    int longitude = column(header, LONGITUDE);
    if (postcode >= 0 && latitude >= 0 && longitude >= 0) {
      layout = new Layout(postcode, latitude, longitude, header.indexOf("doterm"), -1, false);
    } else if (columns >= 4 && PostcodeText.of(first.get(0)).isPresent()) {
      layout = new Layout(0, 3, 2, -1, 1, true);
      held = first;
    } else {
      throw bad(
          "this is neither a header with pcds, lat and long (ONS Postcode Directory) nor a row of"
              + " postcode, quality, easting and northing (Code-Point Open)");
    }
  }

  private static int column(List<String> header, List<String> names) {
    return names.stream().mapToInt(header::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
  }

  private Optional<List<String>> nextFields() throws IOException, BadPostcodeFileException {
    Optional<String> line = lines.next();
    if (line.isEmpty()) {
      return Optional.empty();
    }
    try {
      List<String> fields = Csv.fields(line.get());
      if (columns > 0 && fields.size() != columns) {
        throw bad("it has " + fields.size() + " columns; the first line has " + columns);
      }
      return Optional.of(fields);
    } catch (IllegalArgumentException malformed) {
      throw bad(malformed.getMessage());
    }
  }

  private boolean isLeftOut(List<String> fields) throws BadPostcodeFileException {
    boolean ended = layout.ended >= 0 && !fields.get(layout.ended).isEmpty();
    boolean unplaced =
        layout.grid
            ? fields.get(layout.quality).equals(NO_POSITION_QUALITY)
            : !ended && number(fields, layout.north) > NO_POSITION;
    return ended || unplaced;
  }

  private Row row(List<String> fields) throws BadPostcodeFileException {
    String written = fields.get(layout.postcode);
    PostcodeText postcode =
        PostcodeText.of(written)
            .filter(PostcodeText::isFull)
            .orElseThrow(() -> bad("\"" + written + "\" is not a full postcode"));
    NationalGrid.Degrees point =
        point(number(fields, layout.north), number(fields, layout.east))
            .filter(PostcodeFile::isAroundTheUnitedKingdom)
            .orElseThrow(
                () ->
                    bad(
                        "%s, %s is not in the United Kingdom"
                            .formatted(fields.get(layout.north), fields.get(layout.east))));
    return new Row(lines.number(), postcode, point.latitude(), point.longitude());
  }

  /** The position in degrees; empty when it is not on the National Grid that it is given in. */
  private Optional<NationalGrid.Degrees> point(double north, double east) {
    if (!layout.grid) {
      return Optional.of(new NationalGrid.Degrees(north, east));
    }
    boolean onGrid = east >= 0 && east < 700_000 && north >= 0 && north < 1_300_000;
    return onGrid ? Optional.of(NationalGrid.toWgs84(east, north)) : Optional.empty();
  }

  private static boolean isAroundTheUnitedKingdom(NationalGrid.Degrees point) {
    return point.latitude() >= 49.8
        && point.latitude() <= 60.9
        && point.longitude() >= -8.7
        && point.longitude() <= 1.8;
  }

  private double number(List<String> fields, int column) throws BadPostcodeFileException {
    String text = fields.get(column);
    if (!NUMBER.matcher(text).matches()) {
      throw bad("\"" + text + "\" is not a number");
    }
    return Double.parseDouble(text);
  }

  private BadPostcodeFileException bad(String what) {
    return new BadPostcodeFileException(Math.max(1, lines.number()), what);
  }
}
