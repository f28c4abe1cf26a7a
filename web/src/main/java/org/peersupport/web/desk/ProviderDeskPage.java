package org.peersupport.web.desk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.peersupport.offer.OfferDesk;
import org.peersupport.offer.OfferNeed;
import org.peersupport.offer.OfferQueries;
import org.peersupport.web.platform.Words;
import org.peersupport.web.signin.SignIn;

/** {@code /provider}: the desk of the editors and leads of the organisation one acts for. */
@Named("providerDeskPage")
@RequestScoped
public class ProviderDeskPage {

  private static final String LIST = "/provider/offers";
  private static final String STEPS = "/provider/offers/publish?offer=";
  private static final String FORM = "/provider/offers/edit?offer=";

  @EJB private OfferQueries queries;
  @Inject private Words words;
  @Inject private SignIn signIn;

  private OfferDesk desk;
  private DeskNeeds needs;

  /** Reads what the page shows. */
  public void open() {
    desk = queries.desk();
    needs = DeskNeeds.of(desk.needs().stream().map(this::line).toList());
  }

  private DeskLine line(OfferNeed need) {
    String key = "need." + need.need();
    String own = key + (signIn.isLead() ? ".lead" : ".editor");
    String text = words.optional(own).isEmpty() ? key : own;
    return new DeskLine(words.message(text, need.name()), href(need), why(need));
  }

  private static String href(OfferNeed need) {
    return switch (need.need()) {
      case LEADS_YES, PAUSED, CHANGED, READY -> STEPS + need.offerId();
      case SENT_BACK, INCOMPLETE -> FORM + need.offerId();
      case FUNDING_ENDED, FUNDING_ENDS -> FORM + need.offerId() + "#offer:fundedUntil";
    };
  }

  private String why(OfferNeed need) {
    String key = "need." + need.need() + ".why";
    return switch (need.need()) {
      case LEADS_YES, CHANGED, READY -> words.message(key, words.changed(need.since(), need.by()));
      case SENT_BACK, PAUSED -> words.message(key, need.words());
      case FUNDING_ENDED, FUNDING_ENDS -> words.message(key, words.date(need.fundedUntil()));
      case INCOMPLETE ->
          words.message(
              key,
              words.list(
                  need.missing().stream().map(fact -> words.message("missing." + fact)).toList()));
    };
  }

  public DeskNeeds getNeeds() {
    return needs;
  }

  /** A sentence about further offers that need something; empty while all are named. */
  public String getMore() {
    return desk.more() == 0 ? "" : words.message("provider.more", desk.more());
  }

  /** Whether the organisation keeps no offers yet. */
  public boolean isNone() {
    OfferDesk.Counts counts = desk.counts();
    return counts.published() + counts.paused() + counts.drafts() == 0;
  }

  /** How many offers stand where; what is not there at all is left out. */
  public List<Figure> getFigures() {
    OfferDesk.Counts counts = desk.counts();
    List<Figure> figures = new ArrayList<>();
    figures.add(figure("published", counts.published(), LIST));
    add(figures, "waiting", counts.waiting(), LIST);
    add(figures, "sent-back", counts.sentBack(), LIST);
    add(figures, "paused", counts.paused(), LIST);
    add(figures, "drafts", counts.drafts(), LIST);
    add(figures, "archived", counts.archived(), LIST + "?archived=true");
    return figures;
  }

  private void add(List<Figure> figures, String key, long offers, String href) {
    if (offers > 0) {
      figures.add(figure(key, offers, href));
    }
  }

  private Figure figure(String key, long offers, String href) {
    return new Figure(
        words.message("provider.figure." + key), words.message("offers.count", offers), href);
  }
}
