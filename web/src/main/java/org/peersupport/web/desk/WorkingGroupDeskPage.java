package org.peersupport.web.desk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.peersupport.finder.OfferFigures;
import org.peersupport.organisation.OrganisationQueries;
import org.peersupport.organisation.PartnerRow;

/** {@code /working-group}: which partners and which people the framework does not serve yet. */
@Named("workingGroupDeskPage")
@RequestScoped
public class WorkingGroupDeskPage extends FiguresDesk {

  @EJB private OrganisationQueries organisations;

  private List<PartnerRow> partners;
  private OfferFigures figures;
  private DeskNeeds needs;

  /** Reads what the page shows. */
  public void open() {
    figures = count();
    partners = organisations.partners();
    List<DeskLine> lines = new ArrayList<>();
    partners.stream().filter(partner -> !partner.led()).map(this::unled).forEach(lines::add);
    partners.stream()
        .filter(partner -> partner.led() && !isOffering(partner))
        .map(this::withoutOffer)
        .forEach(lines::add);
    lines.addAll(gaps());
    needs = DeskNeeds.of(lines);
  }

  private boolean isOffering(PartnerRow partner) {
    return figures.organisations().containsKey(partner.id());
  }

  private DeskLine unled(PartnerRow partner) {
    String name = URLEncoder.encode(partner.name(), StandardCharsets.UTF_8);
    return new DeskLine(
        words().message("partner.unled", partner.name()),
        isOffering(partner) ? "/find?q=" + name : "",
        words().message("partner.unled.why"));
  }

  private DeskLine withoutOffer(PartnerRow partner) {
    return new DeskLine(
        words().message("partner.no-offer", partner.name()),
        "",
        words().message("partner.no-offer.why", words().date(partner.joinedOn())));
  }

  public DeskNeeds getNeeds() {
    return needs;
  }

  public List<Figure> getFigures() {
    return List.of(
        offersOfPartners(),
        new Figure(
            words().message("figures.partners"),
            words().message("partners.count", partners.size()),
            ""));
  }

  /** What was published last, words and changes alike. */
  public List<OfferFigures.Latest> getLatest() {
    return figures.latest();
  }
}
