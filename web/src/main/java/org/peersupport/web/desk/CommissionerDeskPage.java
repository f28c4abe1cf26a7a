package org.peersupport.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.peersupport.finder.OfferFigures;

/** {@code /commissioner}: how many published offers there are of each kind, and never a person. */
@Named("commissionerDeskPage")
@RequestScoped
public class CommissionerDeskPage extends FiguresDesk {

  private OfferFigures figures;
  private DeskNeeds needs;

  /** Reads what the page shows. */
  public void open() {
    figures = count();
    needs = DeskNeeds.of(gaps());
  }

  public DeskNeeds getNeeds() {
    return needs;
  }

  public List<Figure> getFigures() {
    return List.of(
        offersOfPartners(),
        new Figure(
            words().message("figures.anywhere"),
            offers(figures.fromAnywhere()),
            "/find?online=true"));
  }

  public List<Figure> getTowns() {
    return places(figures.towns());
  }

  public List<Figure> getAreas() {
    return places(figures.areas());
  }

  private List<Figure> places(List<OfferFigures.Place> places) {
    return places.stream()
        .map(place -> new Figure(place.name(), offers(place.offers()), ""))
        .toList();
  }
}
