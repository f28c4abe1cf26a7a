package org.peersupport.web.desk;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.peersupport.finder.FinderQueries;
import org.peersupport.finder.OfferFigures;
import org.peersupport.offer.Audience;
import org.peersupport.offer.Form;
import org.peersupport.offer.Transition;
import org.peersupport.web.platform.Words;

/** What the desks of the working group and of commissioners say of published offers. */
abstract class FiguresDesk {

  @EJB private FinderQueries finder;
  @Inject private Words words;

  private OfferFigures figures;

  /** Counts; once a page. */
  final OfferFigures count() {
    figures = finder.figures();
    return figures;
  }

  final Words words() {
    return words;
  }

  /** What no offer is for, a line for each kind of it. */
  final List<DeskLine> gaps() {
    List<DeskLine> lines = new ArrayList<>();
    addGap(lines, "transitions", Gaps.in(Transition.class, figures.transitions(), words));
    addGap(lines, "audiences", Gaps.in(Audience.class, figures.audiences(), words));
    addGap(lines, "forms", Gaps.in(Form.class, figures.forms(), words));
    return lines;
  }

  private void addGap(List<DeskLine> lines, String kind, List<String> unserved) {
    if (!unserved.isEmpty()) {
      lines.add(
          new DeskLine(
              words.message("gap." + kind, unserved.size()),
              "#" + kind,
              words.message("gap.why", words.list(unserved))));
    }
  }

  public List<Figure> getForms() {
    return Gaps.figures(Form.class, figures.forms(), "form", words);
  }

  public List<Figure> getTransitions() {
    return Gaps.figures(Transition.class, figures.transitions(), "transition", words);
  }

  /** By audience, and how many are for everybody. */
  public List<Figure> getAudiences() {
    List<Figure> audiences =
        new ArrayList<>(Gaps.figures(Audience.class, figures.audiences(), "for", words));
    audiences.add(
        new Figure(words.message("figures.everybody"), offers(figures.forEverybody()), ""));
    return audiences;
  }

  final Figure offersOfPartners() {
    return new Figure(
        words.message("figures.offers"),
        words.message(
            "figures.offers.by", offers(figures.offers()), figures.organisations().size()),
        "/find");
  }

  final String offers(long number) {
    return words.message("offers.count", number);
  }
}
