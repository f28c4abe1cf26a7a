package org.peersupport.finder.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * Whether full postcodes have been brought in. That happens once and is not taken back, so the
 * database is asked until they are there, and at most once a minute.
 */
@ApplicationScoped
public class KnownPostcodes {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Resource(lookup = "jdbc/psf")
  private DataSource dataSource;

  @Inject private Clock clock;

  private volatile boolean known;
  private volatile Instant askAgain = Instant.EPOCH;

  /** Whether there is any; for up to a minute it may still say that there is none. */
  public boolean areThere() {
    Instant now = clock.instant();
    if (!known && !now.isBefore(askAgain)) {
      known = ask();
      askAgain = now.plus(PATIENCE);
    }
    return known;
  }

  private boolean ask() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select exists (select from finder_postcode)");
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getBoolean(1);
    } catch (SQLException failed) {
      throw new IllegalStateException("Looking for postcodes", failed);
    }
  }
}
