package org.peersupport.web.offer;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.peersupport.offer.OfferCriteria;
import org.peersupport.offer.OfferQueries;
import org.peersupport.offer.OfferRow;
import org.peersupport.platform.Page;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** {@code /provider/offers}: the offers of the organisation one acts for. */
@Named("offerListPage")
@ViewScoped
public class OfferListPage implements Serializable {

  /** Rows on a page. */
  static final int ROWS = 20;

  private static final long serialVersionUID = 1L;

  @EJB private OfferQueries queries;

  private boolean archived;
  private Offers offers;

  /** Begins the list. */
  public void open() {
    offers = new Offers(queries, archived);
  }

  public LazyDataModel<OfferRow> getOffers() {
    return offers;
  }

  /** Whether there is nothing to list. */
  public boolean isNone() {
    return offers.count(Map.of()) == 0;
  }

  /** Whether the archived offers are shown instead of the others. */
  public boolean isArchived() {
    return archived;
  }

  public void setArchived(boolean archived) {
    this.archived = archived;
  }

  public int getRows() {
    return ROWS;
  }

  /** Reads a page of offers at a time; the first page and the number of all in one go. */
  private static final class Offers extends LazyDataModel<OfferRow> {

    private static final long serialVersionUID = 1L;

    private final OfferQueries queries;
    private final boolean archived;
    private long total = -1;
    private transient List<OfferRow> firstRows;

    Offers(OfferQueries queries, boolean archived) {
      this.queries = queries;
      this.archived = archived;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
      if (total < 0) {
        firstRows = read(0, ROWS).rows();
      }
      return (int) total;
    }

    @Override
    public List<OfferRow> load(
        int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
      List<OfferRow> ready = firstRows;
      firstRows = null;
      return first == 0 && ready != null ? ready : read(first, size).rows();
    }

    @Override
    public String getRowKey(OfferRow row) {
      return row.id().toString();
    }

    private Page<OfferRow> read(int first, int size) {
      OfferCriteria criteria =
          archived ? OfferCriteria.archived(first, size) : OfferCriteria.current(first, size);
      Page<OfferRow> page = queries.list(criteria);
      total = page.total();
      return page;
    }
  }
}
