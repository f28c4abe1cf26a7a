package org.peersupport.finder.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.peersupport.offer.OfferPublished;
import org.peersupport.offer.OfferWithdrawn;

/**
 * Keeps the read model true: it writes in the transaction that publishes or withdraws, so that an
 * offer is never published and not found, or found and not published. When it fails, so does the
 * publishing.
 */
@ApplicationScoped
public class OfferIndexer {

  private final SearchWords words = SearchWords.load();

  @Resource(lookup = "jdbc/psf")
  private DataSource dataSource;

  void published(@Observes OfferPublished offer) {
    try (Connection connection = dataSource.getConnection()) {
      new OfferIndex(connection, words).put(offer);
    } catch (SQLException failed) {
      throw new IllegalStateException("Indexing offer " + offer.offerId(), failed);
    }
  }

  void withdrawn(@Observes OfferWithdrawn offer) {
    try (Connection connection = dataSource.getConnection()) {
      new OfferIndex(connection, words).remove(offer.offerId());
    } catch (SQLException failed) {
      throw new IllegalStateException("Withdrawing offer " + offer.offerId(), failed);
    }
  }
}
