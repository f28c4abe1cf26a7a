package org.peersupport.finder;

import java.time.DayOfWeek;
import java.util.Set;
import org.peersupport.offer.Access;
import org.peersupport.offer.Audience;
import org.peersupport.offer.Form;
import org.peersupport.offer.Help;
import org.peersupport.offer.Transition;
import org.peersupport.offer.Way;

/** Searches for tests; each method narrows by one thing. */
public final class Searches {

  public static final OfferSearch EVERYTHING = OfferSearch.forWords("", "");

  private Searches() {}

  public static OfferSearch near(String place, int miles) {
    return build("", place, miles, false, Set.of(), Set.of(), 1);
  }

  public static OfferSearch online() {
    return build("", "", 3, true, Set.of(), Set.of(), 1);
  }

  public static OfferSearch when(TimeOfWeek... times) {
    return build("", "", 3, false, Set.of(), Set.of(times), 1);
  }

  public static OfferSearch when(DayOfWeek day, TimeOfWeek... times) {
    return build("", "", 3, false, Set.of(day), Set.of(times), 1);
  }

  public static OfferSearch page(int page) {
    return build("", "", 3, false, Set.of(), Set.of(), page);
  }

  public static OfferSearch choices(
      Set<Help> helps,
      Set<Form> forms,
      Set<Way> ways,
      Set<Audience> audiences,
      Set<Transition> transitions,
      Set<String> languages,
      Set<Access> access) {
    return new OfferSearch(
        "",
        "",
        3,
        false,
        helps,
        forms,
        ways,
        audiences,
        transitions,
        Set.of(),
        Set.of(),
        languages,
        access,
        1);
  }

  private static OfferSearch build(
      String words,
      String near,
      int within,
      boolean online,
      Set<DayOfWeek> days,
      Set<TimeOfWeek> times,
      int page) {
    return new OfferSearch(
        words, near, within, online, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), days, times,
        Set.of(), Set.of(), page);
  }
}
