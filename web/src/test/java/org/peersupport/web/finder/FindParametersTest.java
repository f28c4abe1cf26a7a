package org.peersupport.web.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peersupport.finder.OfferSearch;
import org.peersupport.finder.TimeOfWeek;
import org.peersupport.offer.Audience;
import org.peersupport.offer.Help;
import org.peersupport.platform.InvalidException.Problem;

class FindParametersTest {

  private static FindParameters parse(String... pairs) {
    Map<String, String[]> given = new HashMap<>();
    for (String pair : pairs) {
      String[] parts = pair.split("=", 2);
      String[] before = given.getOrDefault(parts[0], new String[0]);
      String[] after = java.util.Arrays.copyOf(before, before.length + 1);
      after[before.length] = parts[1];
      given.put(parts[0], after);
    }
    return FindParameters.parse(given);
  }

  @Test
  void nothingAskedIsTheSearchForEverything() {
    FindParameters nothing = parse();
    assertThat(nothing.search()).isEqualTo(OfferSearch.forWords("", ""));
    assertThat(nothing.problems()).isEmpty();
    assertThat(nothing.link().href()).isEqualTo("/find");
  }

  @Test
  void everyParameterIsRead() {
    OfferSearch search =
        parse(
                "q= someone to talk to ",
                "near=SW2 1RW",
                "within=10",
                "online=true",
                "helps=social",
                "helps=EMOTIONAL",
                "form=paid",
                "how=one-to-one",
                "for=lgbt",
                "transition=leaving-hospital",
                "day=friday",
                "when=weekend",
                "when=night",
                "language=pt",
                "access=step-free",
                "page=2")
            .search();
    assertThat(search.words()).isEqualTo("someone to talk to");
    assertThat(search.near()).isEqualTo("SW2 1RW");
    assertThat(search.withinMiles()).isEqualTo(10);
    assertThat(search.online()).isTrue();
    assertThat(search.helps()).containsExactlyInAnyOrder(Help.SOCIAL, Help.EMOTIONAL);
    assertThat(search.audiences()).containsExactly(Audience.LGBT);
    assertThat(search.days()).containsExactly(DayOfWeek.FRIDAY);
    assertThat(search.times()).containsExactlyInAnyOrder(TimeOfWeek.WEEKEND, TimeOfWeek.NIGHT);
    assertThat(search.languages()).containsExactly("pt");
    assertThat(search.forms()).hasSize(1);
    assertThat(search.ways()).hasSize(1);
    assertThat(search.transitions()).hasSize(1);
    assertThat(search.access()).hasSize(1);
    assertThat(search.page()).isEqualTo(2);
  }

  @Test
  void unknownParametersAreIgnored() {
    FindParameters some = parse("utm_source=x", "q=music", "constructor=1");
    assertThat(some.problems()).isEmpty();
    assertThat(some.link().href()).isEqualTo("/find?q=music");
  }

  @Test
  void emptyFieldsOfTheFormAreNothing() {
    FindParameters empty = parse("q=", "near=  ", "within=", "page=", "when=", "online=");
    assertThat(empty.problems()).isEmpty();
    assertThat(empty.link().href()).isEqualTo("/find");
  }

  @Test
  void nonsenseIsAProblemBesideItsFieldAndTheRestIsSearched() {
    FindParameters some =
        parse(
            "when=foo",
            "when=night",
            "within=abc",
            "page=x",
            "online=perhaps",
            "language=xx9",
            "day=someday",
            "q=music");
    assertThat(some.problems())
        .extracting(Problem::field)
        .containsExactlyInAnyOrder("when", "within", "page", "online", "language", "day");
    assertThat(some.problems())
        .contains(new Problem("when", "find.choice.unknown", java.util.List.of("foo")));
    assertThat(some.search().words()).isEqualTo("music");
    assertThat(some.search().times()).containsExactly(TimeOfWeek.NIGHT);
    assertThat(some.search().withinMiles()).isEqualTo(OfferSearch.DEFAULT_MILES);
    assertThat(some.search().page()).isEqualTo(1);
  }

  @Test
  void distancesOutsideTheRangeAreAProblem() {
    for (String miles : new String[] {"0", "-1", "101", "3.5", "99999999999999999999"}) {
      assertThat(parse("within=" + miles).problems()).as(miles).hasSize(1);
    }
    assertThat(parse("within=100").problems()).isEmpty();
  }

  @Test
  void aDistanceThatIsTheUsualOneIsNotAChoice() {
    assertThat(parse("within=3").link().href()).isEqualTo("/find");
  }

  @Test
  void anAddressKeepsTheSearchAndEncodesIt() {
    FindParameters some = parse("q=a&b=\"<script>", "near=Brixton, Devon", "day=monday", "page=2");
    assertThat(some.link().href())
        .isEqualTo("/find?q=a%26b%3D%22%3Cscript%3E&near=Brixton%2C+Devon&day=monday");
    assertThat(some.link().href(3)).endsWith("&day=monday&page=3");
  }

  @Test
  void addressesOfOtherSearchesAreMadeFromThisOne() {
    FindLink link = parse("q=music", "near=SW2", "when=night", "when=now").link();
    assertThat(link.without("q", "near").href()).isEqualTo("/find?when=night&when=now");
    assertThat(link.with("near", "SE5").href())
        .isEqualTo("/find?q=music&near=SE5&when=night&when=now");
    assertThat(link.withoutValue("when", "now").href())
        .isEqualTo("/find?q=music&near=SW2&when=night");
    assertThat(link.withoutValue("when", "now").withoutValue("when", "night").href())
        .isEqualTo("/find?q=music&near=SW2");
  }

  @Test
  void theSameChoiceTwiceIsOnce() {
    assertThat(parse("when=night", "when=NIGHT").link().href()).isEqualTo("/find?when=night");
  }

  @Test
  void longTextIsCutAndControlCharactersAreSpaces() {
    OfferSearch search = parse("q=" + "x".repeat(500), "near=S\u0000W2\n").search();
    assertThat(search.words()).hasSize(FindParameters.MAX_TEXT);
    assertThat(search.near()).isEqualTo("S W2");
  }
}
