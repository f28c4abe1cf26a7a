package org.peersupport.web.finder;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peersupport.finder.FinderQueries;
import org.peersupport.finder.FoundOffer;
import org.peersupport.finder.KnownPlace;
import org.peersupport.finder.OfferSearch;
import org.peersupport.finder.SearchResult;
import org.peersupport.offer.Joining;
import org.peersupport.platform.InvalidException.Problem;
import org.peersupport.web.platform.ErrorLink;
import org.peersupport.web.platform.Pager;
import org.peersupport.web.platform.Problems;
import org.peersupport.web.platform.Words;

/**
 * {@code /find}: reads the search in the address, runs it once, and holds what the page shows until
 * the answer is written.
 */
@Named("findPage")
@RequestScoped
public class FindPage {

  /** What the folded part of the form asks about. */
  private static final Set<String> MORE =
      Set.of(
          "within",
          "online",
          "helps",
          "form",
          "how",
          "for",
          "transition",
          "day",
          "when",
          "language",
          "access");

  @EJB private FinderQueries finder;
  @Inject private Words words;
  @Inject private Problems mistakes;

  private FindParameters parameters;
  private SearchResult result;
  private FindForm form;

  /** Searches. Called once, before the page is drawn. */
  public void load() {
    parameters =
        FindParameters.parse(
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
    form = new FindForm(parameters, words);
    result = finder.search(parameters.search());
    if (problems().findAny().isPresent()) {
      mistakes.note();
    }
  }

  public FindForm getForm() {
    return form;
  }

  public List<FoundOffer> getOffers() {
    return result.offers().rows();
  }

  /** How many were found on all pages. */
  public long getTotal() {
    return result.offers().total();
  }

  /** Where the search measured from, in words; empty when it did not. */
  public String getPlace() {
    return result.place().map(KnownPlace::label).orElse("");
  }

  /** Whether a full postcode was only known by its first half. */
  public boolean isOutwardCodeOnly() {
    return result.outwardCodeOnly();
  }

  /** The other places of that name, each with the address of the same search there. */
  public List<Link> getOtherPlaces() {
    return result.otherPlaces().stream()
        .map(place -> new Link(place.label(), parameters.link().with("near", place.query()).href()))
        .toList();
  }

  /** How far around the place was searched. */
  public int getMiles() {
    return parameters.search().withinMiles();
  }

  public String getFirstPage() {
    return parameters.link().href();
  }

  /** Where an offer is, in parts of one line: town, distance, who may come. */
  public List<String> whereabouts(FoundOffer offer) {
    List<String> parts = new ArrayList<>();
    if (offer.fromAnywhere()) {
      parts.add(words.message("card.anywhere"));
    }
    if (!offer.town().isEmpty()) {
      parts.add(offer.town());
    }
    offer.miles().ifPresent(miles -> parts.add(words.miles(miles)));
    if (!offer.areaServed().isEmpty()) {
      parts.add(words.message("card.serves", offer.areaServed()));
    }
    return parts;
  }

  /** When an offer is: its weekly times, or what stands in their place. */
  public List<String> times(FoundOffer offer) {
    List<String> lines = words.slots(offer.slots());
    if (!lines.isEmpty()) {
      return lines;
    }
    return List.of(offer.whenNote().isEmpty() ? words.message("card.ask") : offer.whenNote());
  }

  /** Whether people can just turn up. */
  public boolean dropIn(FoundOffer offer) {
    return offer.joining().contains(Joining.DROP_IN);
  }

  public Pager getPager() {
    return Pager.of(result.offers().number(), result.offers().pages(), parameters.link()::href);
  }

  /** What made no sense, first the address's, then what the finder could not understand. */
  public List<ErrorLink> getErrors() {
    return problems().map(p -> new ErrorLink(p.field(), words.problem(p))).toList();
  }

  /** What is wrong with one field; empty when nothing is. */
  public String error(String field) {
    return problems()
        .filter(problem -> problem.field().equals(field))
        .map(words::problem)
        .findFirst()
        .orElse("");
  }

  /** Whether the folded choices stand open: something is chosen or wrong there. */
  public boolean isMoreOpen() {
    return parameters.hasAny(MORE) || problems().anyMatch(p -> MORE.contains(p.field()));
  }

  /** What was chosen among the folded choices, each with the address of the search without it. */
  public List<Link> getChosen() {
    return form.chosen().stream()
        .map(choice -> new Link(choice.label(), choice.without().href()))
        .toList();
  }

  /** Wider searches to offer where this one found nothing. */
  public List<Link> getWider() {
    List<Link> links = new ArrayList<>();
    OfferSearch search = parameters.search();
    if (!search.near().isEmpty() && search.withinMiles() < 10) {
      links.add(link("wider.miles", parameters.link().with("within", "10")));
    }
    if (!search.near().isEmpty()) {
      links.add(link("wider.place", parameters.link().without("near", "within")));
    }
    if (!search.words().isEmpty()) {
      links.add(link("wider.words", parameters.link().without("q")));
    }
    if (parameters.hasAny(Set.of("when", "day"))) {
      links.add(link("wider.times", parameters.link().without("when", "day")));
    }
    if (!search.online()) {
      links.add(link("wider.online", FindLink.ALL.with("online", "true")));
    }
    links.add(link("wider.all", FindLink.ALL));
    return links;
  }

  private Link link(String key, FindLink to) {
    return new Link(words.message(key), to.href());
  }

  private Stream<Problem> problems() {
    return Stream.concat(parameters.problems().stream(), result.problems().stream());
  }
}
