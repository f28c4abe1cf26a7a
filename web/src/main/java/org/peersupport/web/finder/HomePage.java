package org.peersupport.web.finder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.peersupport.offer.Audience;
import org.peersupport.web.platform.Words;

/** {@code /}: the ways in. It asks the database nothing. */
@Named("homePage")
@RequestScoped
public class HomePage {

  private Words words;

  HomePage() {}

  @Inject
  HomePage(Words words) {
    this.words = words;
  }

  /** A search for each group of people that support is made for. */
  public List<Link> getAudiences() {
    return Arrays.stream(Audience.values())
        .map(who -> new Link(words.label(who), "/find?for=" + who.code()))
        .toList();
  }
}
