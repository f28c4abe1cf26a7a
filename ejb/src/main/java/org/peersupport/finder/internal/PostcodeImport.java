package org.peersupport.finder.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Takes a postcode file into {@code finder_postcode}, whole or not at all: everything is one
 * transaction, which the caller commits or rolls back. Postcodes that are there already take the
 * file's position; those the file does not have stay.
 *
 * <p>Outward codes of which enough postcodes are known get the middle of those, and published
 * offers whose full postcode is now known are measured from it.
 */
public final class PostcodeImport {

  /** After how many rows somebody is told. */
  private static final int PROGRESS = 100_000;

  /** Postcodes of an outward code that must be known before their middle stands for it. */
  private static final int ENOUGH = 20;

  private static final int BUFFER = 1 << 16;

  private static final String STAGE =
      """
      create temporary table incoming_postcode (
        line bigint, postcode text, outward text,
        latitude double precision, longitude double precision) on commit drop
      """;

  private static final String TWICE =
      """
      select postcode, min(line) as first, max(line) as last
      from incoming_postcode group by postcode having count(*) > 1
      order by max(line) limit 1
      """;

  private static final String UPSERT =
      """
      insert into finder_postcode (postcode, outward, latitude, longitude)
      select postcode, outward, latitude, longitude from incoming_postcode
      order by postcode
      on conflict (postcode) do update
      set outward = excluded.outward, latitude = excluded.latitude, longitude = excluded.longitude
      """;

  private static final String MEASURE =
      """
      insert into finder_outward (code, area, latitude, longitude, measured)
      select outward, '', avg(latitude), avg(longitude), true
      from finder_postcode group by outward having count(*) >= %d
      on conflict (code) do update
      set latitude = excluded.latitude, longitude = excluded.longitude, measured = true
      """
          .formatted(ENOUGH);

  private static final String OFFERS =
      """
      update finder_offer offer
      set latitude = known.latitude, longitude = known.longitude, point_from = 'postcode'
      from finder_postcode known
      where known.postcode = offer.postcode
        and (offer.latitude, offer.longitude, offer.point_from)
          is distinct from (known.latitude, known.longitude, 'postcode')
      """;

  private final Connection connection;
  private final LongConsumer progress;

  /**
   * @param connection without auto-commit
   * @param progress told the number of rows after each 100,000
   */
  public PostcodeImport(Connection connection, LongConsumer progress) {
    this.connection = connection;
    this.progress = progress;
  }

  /**
   * @return how many postcodes the file had that are in use and have a position
   * @throws BadPostcodeFileException when the file is refused; roll back then
   */
  public long load(InputStream bytes) throws IOException, SQLException, BadPostcodeFileException {
    PostcodeFile file = PostcodeFile.open(bytes);
    try (Statement statement = connection.createStatement()) {
      statement.execute("lock table finder_postcode in share row exclusive mode");
      statement.execute(STAGE);
      long rows = stage(file);
      if (rows == 0) {
        throw new BadPostcodeFileException(file.lines(), "the file ends without a postcode in use");
      }
      refuseRepeats(statement);
      statement.executeUpdate(UPSERT);
      statement.executeUpdate(MEASURE);
      statement.executeUpdate(OFFERS);
      return rows;
    }
  }

  private long stage(PostcodeFile file) throws IOException, SQLException, BadPostcodeFileException {
    CopyIn copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy incoming_postcode from stdin with (format csv)");
    try {
      StringBuilder buffer = new StringBuilder(BUFFER + 100);
      long rows = 0;
      Optional<PostcodeFile.Row> row = file.next();
      while (row.isPresent()) {
        append(buffer, row.get());
        rows++;
        if (buffer.length() >= BUFFER) {
          send(copy, buffer);
        }
        if (rows % PROGRESS == 0) {
          progress.accept(rows);
        }
        row = file.next();
      }
      send(copy, buffer);
      copy.endCopy();
      return rows;
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private static void append(StringBuilder buffer, PostcodeFile.Row row) {
    buffer.append(row.line()).append(',').append(row.postcode().label());
    buffer.append(',').append(row.postcode().outward());
    buffer.append(',').append(row.latitude()).append(',').append(row.longitude()).append('\n');
  }

  private static void send(CopyIn copy, StringBuilder buffer) throws SQLException {
    byte[] bytes = buffer.toString().getBytes(StandardCharsets.US_ASCII);
    copy.writeToCopy(bytes, 0, bytes.length);
    buffer.setLength(0);
  }

  private static void refuseRepeats(Statement statement)
      throws SQLException, BadPostcodeFileException {
    try (ResultSet row = statement.executeQuery(TWICE)) {
      if (row.next()) {
        throw new BadPostcodeFileException(
            row.getLong("last"),
            row.getString("postcode") + " stands in line " + row.getLong("first") + " already");
      }
    }
  }
}
