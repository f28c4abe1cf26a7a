package org.peersupport.web.finder;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.peersupport.offer.Contact;
import org.peersupport.offer.Joining;
import org.peersupport.offer.OfferContent;
import org.peersupport.offer.OfferQueries;
import org.peersupport.offer.PublishedOffer;
import org.peersupport.offer.Whereabouts;
import org.peersupport.web.platform.PathRoutes;
import org.peersupport.web.platform.Words;

/** {@code /offers/{slug}}: one offer as the public sees it. */
@Named("offerPage")
@RequestScoped
public class OfferPage {

  @EJB private OfferQueries offers;
  @Inject private Words words;

  private PublishedOffer offer;

  /** Loads the offer the address names; an unknown one ends on the not-found page. */
  public void load() {
    Object slug =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestMap()
            .getOrDefault(PathRoutes.SLUG, "");
    offer = offers.published(slug.toString());
  }

  public PublishedOffer getOffer() {
    return offer;
  }

  public OfferContent getContent() {
    return offer.content();
  }

  /** How to reach it; nothing while it is paused. */
  public Contact getContact() {
    return offer.paused() ? Contact.NONE : offer.content().contact();
  }

  /** Whether people can just turn up. */
  public boolean isDropIn() {
    return offer.content().joining().contains(Joining.DROP_IN);
  }

  /** The other ways to come to it. */
  public List<Joining> getJoining() {
    return offer.content().joining().stream()
        .filter(way -> way != Joining.DROP_IN)
        .sorted()
        .toList();
  }

  /** Whether it is at a place whose address is not published. */
  public boolean isAddressWithheld() {
    Whereabouts where = offer.content().where();
    return !where.fromAnywhere() && where.address().isEmpty();
  }

  public List<String> getTimes() {
    return words.slots(offer.content().slots());
  }

  /** The lines of the address, from the building to the postcode. */
  public List<String> getAddress() {
    Whereabouts where = offer.content().where();
    String town = where.address().contains(where.town()) ? "" : where.town();
    return Stream.of(where.venue(), where.address(), (town + " " + where.postcode()).strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
