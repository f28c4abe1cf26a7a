package org.peersupport.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.peersupport.platform.NotFoundException;

/**
 * What the parts on {@code /styleguide} are shown with. The page is there for the people who build
 * the site; a site with real data does not have it.
 */
@Named("styleguidePage")
@RequestScoped
public class StyleguidePage {

  /** The names of the style sheet's colours, as in {@code --brand}. */
  private static final List<String> COLOURS =
      List.of(
          "paper",
          "card",
          "ink",
          "ink-soft",
          "line",
          "line-strong",
          "brand",
          "brand-deep",
          "brand-wash",
          "warm",
          "warm-wash",
          "link",
          "crisis",
          "crisis-cell",
          "danger",
          "danger-wash",
          "good",
          "good-wash",
          "focus",
          "exit");

  private static final int PAGES = 5;

  private Site site;
  private Words words;

  StyleguidePage() {}

  @Inject
  StyleguidePage(Site site, Words words) {
    this.site = site;
    this.words = words;
  }

  /** Lets nobody in where the data is real. */
  public void open() {
    if (!site.isDemo()) {
      throw new NotFoundException("/styleguide");
    }
  }

  public List<String> getColours() {
    return COLOURS;
  }

  /** Three choices, one of them chosen and one with a hint. */
  public List<Option> getOptions() {
    return Stream.of("option.phone", "option.group", "option.online")
        .map(key -> option(key, key.equals("option.phone")))
        .toList();
  }

  private Option option(String key, boolean chosen) {
    return new Option(
        key,
        words.message(key),
        key.equals("option.group") ? words.message("option.group.hint") : "",
        chosen);
  }

  /** What the error summary shows: two lines that lead to their fields. */
  public List<ErrorLink> getErrors() {
    return List.of(
        new ErrorLink("style-wrong", words.message("errors.1")),
        new ErrorLink("style-one-wrong", words.message("errors.2")));
  }

  /** In the middle of a list, where both ways on are there. */
  public Pager getPager() {
    return Pager.of(2, PAGES, number -> "/styleguide#pager");
  }

  /** At its beginning and its end. */
  public Pager getFirstPager() {
    return Pager.of(1, PAGES, number -> "/styleguide#pager");
  }
}
