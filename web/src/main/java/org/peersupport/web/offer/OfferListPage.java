package org.peersupport.web.offer;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.peersupport.offer.OfferCriteria;
import org.peersupport.offer.OfferQueries;
import org.peersupport.offer.OfferRow;
import org.peersupport.platform.Page;
import org.peersupport.web.platform.Pager;
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

  /** Pages that an address may ask for. */
  private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,5}");

  @EJB private OfferQueries queries;

  private boolean archived;
  private String page;
  private int number = 1;
  private Offers offers;

  /** Begins the list; in place of a page that is not there it shows the first. */
  public void open() {
    number = page != null && PAGE.matcher(page).matches() ? Integer.parseInt(page) : 1;
    offers = new Offers(queries, archived, getFirst());
    if (number > 1 && isNone()) {
      number = 1;
      offers = new Offers(queries, archived, 0);
    }
  }

  private int pages() {
    return Math.max(1, (offers.count(Map.of()) + ROWS - 1) / ROWS);
  }

  /** Links to the pages before and after. */
  public Pager getPager() {
    String list = "/provider/offers?" + (archived ? "archived=true&" : "");
    return Pager.of(number, pages(), to -> list + "page=" + to);
  }

  /** Index of the first row shown. */
  public int getFirst() {
    return (number - 1) * ROWS;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
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

  /** Reads a page of offers at a time; the page asked for and the number of all in one go. */
  private static final class Offers extends LazyDataModel<OfferRow> {

    private static final long serialVersionUID = 1L;

    private final OfferQueries queries;
    private final boolean archived;
    private long total = -1;
    private final int wanted;
    private transient List<OfferRow> wantedRows;

    Offers(OfferQueries queries, boolean archived, int wanted) {
      this.queries = queries;
      this.archived = archived;
      this.wanted = wanted;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
      if (total < 0) {
        wantedRows = read(wanted, ROWS).rows();
      }
      return (int) total;
    }

    @Override
    public List<OfferRow> load(
        int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
      List<OfferRow> ready = wantedRows;
      wantedRows = null;
      return first == wanted && ready != null ? ready : read(first, size).rows();
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
