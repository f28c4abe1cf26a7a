package org.peersupport.finder;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.peersupport.finder.internal.FiguresReader;
import org.peersupport.finder.internal.KnownPostcodes;
import org.peersupport.finder.internal.OfferFinder;
import org.peersupport.platform.OpenToAll;
import org.peersupport.platform.Requires;
import org.peersupport.platform.Right;

/** What the public can ask the finder, and the figures of what it finds. */
@Stateless
public class FinderQueries {

  @Resource(lookup = "jdbc/psf")
  private DataSource dataSource;

  @Inject private Clock clock;
  @Inject private KnownPostcodes postcodes;

  /**
   * Finds published offers.
   *
   * <ul>
   *   <li>All words must be in the offer or among the plain words for what it has ticked; "or"
   *       between two words asks for either. Endings, accents, hyphens and case do not matter. Of
   *       more than 200 characters the first 200 are read. Words without content ("the") narrow
   *       nothing; nonsense finds nothing.
   *   <li>With a place: offers within the distance come first, by how well they fit and then by
   *       distance; offers that can be used from anywhere follow, however far. Without a place:
   *       best fit first, then by name.
   *   <li>A choice finds what names it: "women" finds offers for women, not those that are for
   *       everybody.
   *   <li>Days and times ask together: Saturday and evening finds what is on on a Saturday evening.
   *       A session counts for every day and time it reaches into.
   *   <li>A page before the first is the first, one beyond the last is the last; the result says
   *       which it is.
   *   <li>What makes no sense is named in the problems and left out of the search: {@code near}
   *       with {@code find.near.unknown} or {@code find.near.unknown.postcode} (argument: what was
   *       typed), {@code within} with {@code find.within.range} (arguments: least, most, what was
   *       used instead).
   * </ul>
   *
   * <p>It runs at most two SQL statements.
   */
  @OpenToAll(because = "published offers are public, and the read model holds nothing else")
  public SearchResult search(OfferSearch search) {
    try (Connection connection = dataSource.getConnection()) {
      return new OfferFinder(connection, clock).search(search);
    } catch (SQLException failed) {
      throw new IllegalStateException("Searching offers", failed);
    }
  }

  /** How many published offers there are of each kind, and the latest of them. One statement. */
  @Requires(Right.FIGURES_READ)
  public OfferFigures figures() {
    try (Connection connection = dataSource.getConnection()) {
      return new FiguresReader(connection).read();
    } catch (SQLException failed) {
      throw new IllegalStateException("Counting offers", failed);
    }
  }

  /** Whether somebody has brought in full postcodes; up to a minute late. */
  @Requires(Right.INSTALLATION_READ)
  public boolean knowsPostcodes() {
    return postcodes.areThere();
  }
}
