package org.peersupport.finder.internal;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peersupport.finder.OfferSearch.forWords;
import static org.peersupport.finder.TimeOfWeek.EVENING;
import static org.peersupport.finder.TimeOfWeek.NIGHT;
import static org.peersupport.finder.TimeOfWeek.NOW;
import static org.peersupport.finder.TimeOfWeek.WEEKEND;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peersupport.finder.FinderDatabase;
import org.peersupport.finder.FoundOffer;
import org.peersupport.finder.KnownPlace;
import org.peersupport.finder.OfferSearch;
import org.peersupport.finder.Offers;
import org.peersupport.finder.SearchResult;
import org.peersupport.finder.Searches;
import org.peersupport.offer.Access;
import org.peersupport.offer.Audience;
import org.peersupport.offer.Form;
import org.peersupport.offer.Help;
import org.peersupport.offer.OfferPublished;
import org.peersupport.offer.Transition;
import org.peersupport.offer.Way;
import org.peersupport.platform.InvalidException.Problem;

class OfferFinderIT extends OnFinderDatabase {
  @Test
  void nearOffersComeByDistanceAndThoseFromAnywhereAfter() throws Exception {
    publish(Offers.named("Anywhere line").fromAnywhere());
    publish(Offers.named("Far group").town("Hove"));
    publish(Offers.named("Peckham group").town("Peckham"));
    publish(Offers.named("Brixton group").postcode("SW9").town("Brixton"));
    publish(Offers.named("Nowhere group"));
    SearchResult found = search(Searches.near("Brixton", 3));
    assertThat(found.offers().rows())
        .extracting(FoundOffer::name)
        .containsExactly("Brixton group", "Peckham group", "Anywhere line");
    assertThat(found.offers().total()).isEqualTo(3);
    assertThat(found.place()).map(KnownPlace::label).contains("Brixton, Greater London");
    assertThat(found.offers().rows().get(0).miles().orElseThrow()).isCloseTo(0.43, within(0.1));
    assertThat(found.offers().rows().get(1).miles().orElseThrow()).isCloseTo(1.68, within(0.1));
    assertThat(found.offers().rows().get(2).miles()).isEmpty();
  }

  @Test
  void withWordsTheBestFitComesFirstAndDistanceDecidesAmongEqualFits() throws Exception {
    publish(Offers.named("Choir A").town("Peckham"));
    publish(Offers.named("Choir B").town("Brixton").areaServed("Lambeth"));
    publish(Offers.named("Tea").description("And a choir.").town("Brixton").areaServed("Lambeth"));
    assertThat(names(forWords("choir", "Brixton"))).containsExactly("Choir B", "Choir A", "Tea");
  }

  @Test
  void anOfferFromAnywhereThatIsNearCountsAsNear() throws Exception {
    publish(Offers.named("Near").town("Stockwell"));
    publish(Offers.named("Near and anywhere").postcode("SW2").fromAnywhere());
    publish(Offers.named("Anywhere, far").town("Hove").fromAnywhere());
    SearchResult found = search(Searches.near("SW2", 3));
    assertThat(found.offers().rows())
        .extracting(FoundOffer::name)
        .containsExactly("Near and anywhere", "Near", "Anywhere, far");
    assertThat(found.offers().rows().get(2).miles().orElseThrow()).isGreaterThan(40);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "5, 3", "50, 4", "100, 5"})
  void onlyWhatIsWithinTheDistanceIsFound(int miles, int found) throws Exception {
    publish(Offers.named("0").postcode("SW9"));
    publish(Offers.named("1.7").town("Peckham"));
    publish(Offers.named("4.5").postcode("SE13"));
    publish(Offers.named("44").town("Kemptown"));
    publish(Offers.named("58").town("Bognor Regis"));
    publish(Offers.named("190").town("Bradford"));
    assertThat(names(Searches.near("Brixton", miles))).hasSize(found);
  }

  @Test
  void onlineFindsOnlyWhatCanBeUsedWithoutGoingAnywhere() throws Exception {
    publish(Offers.named("Cafe").ways(Way.DROP_IN));
    publish(Offers.named("Group").ways(Way.GROUP, Way.ONLINE));
    publish(Offers.named("Helpline").ways(Way.PHONE));
    publish(Offers.named("Line").fromAnywhere());
    publish(Offers.named("Messages").ways(Way.TEXT));
    assertThat(names(Searches.online()))
        .containsExactlyInAnyOrder("Group", "Helpline", "Line", "Messages");
  }

  @Test
  void severalChoicesOfOneKindWidenAndSeveralKindsNarrow() throws Exception {
    publish(Offers.named("A").helps(Help.SOCIAL).form(Form.PAID).ways(Way.GROUP, Way.PHONE));
    publish(Offers.named("B").helps(Help.PRACTICAL).form(Form.VOLUNTEER).ways(Way.TEXT));
    assertThat(names(choices(Set.of(Help.SOCIAL, Help.PRACTICAL), Set.of(), Set.of())))
        .containsExactly("A", "B");
    assertThat(names(choices(Set.of(Help.SOCIAL, Help.PRACTICAL), Set.of(Form.PAID), Set.of())))
        .containsExactly("A");
    assertThat(names(choices(Set.of(), Set.of(Form.PAID, Form.VOLUNTEER), Set.of(Way.TEXT))))
        .containsExactly("B");
    assertThat(names(choices(Set.of(Help.SOCIAL), Set.of(), Set.of(Way.TEXT)))).isEmpty();
  }

  @Test
  void audienceTransitionLanguageAndAccessNarrow() throws Exception {
    publish(Offers.named("Open"));
    publish(
        Offers.named("For women")
            .audiences(Audience.WOMEN)
            .transitions(Transition.LEAVING_HOSPITAL)
            .languages("so", "en")
            .access(Access.STEP_FREE));
    assertThat(names(choices(Set.of(Audience.WOMEN), Set.of(), Set.of(), Set.of())))
        .containsExactly("For women");
    assertThat(names(choices(Set.of(), Set.of(Transition.LEAVING_HOSPITAL), Set.of(), Set.of())))
        .containsExactly("For women");
    assertThat(names(choices(Set.of(), Set.of(), Set.of("SO"), Set.of())))
        .containsExactly("For women");
    assertThat(names(choices(Set.of(), Set.of(), Set.of("en"), Set.of())))
        .containsExactly("For women", "Open");
    assertThat(names(choices(Set.of(), Set.of(), Set.of(), Set.of(Access.STEP_FREE))))
        .containsExactly("For women");
  }

  @Test
  void daysAndTimesAreAskedTogether() throws Exception {
    publish(Offers.named("Both").on(SATURDAY, "09:00", "12:00").on(TUESDAY, "18:00", "20:00"));
    publish(Offers.named("Crisis").on(FRIDAY, "20:00", "02:00").on(SUNDAY, "20:00", "02:00"));
    publish(Offers.named("No times"));
    assertThat(names(Searches.when(WEEKEND))).containsExactly("Both", "Crisis");
    assertThat(names(Searches.when(NIGHT))).containsExactly("Crisis");
    assertThat(names(Searches.when(TUESDAY, EVENING))).containsExactly("Both");
    assertThat(names(Searches.when(SATURDAY, EVENING))).isEmpty();
    assertThat(names(Searches.when(MONDAY))).containsExactly("Crisis");
    assertThat(names(Searches.when(EVENING, NIGHT))).containsExactly("Both", "Crisis");
  }

  @Test
  void nowFindsWhatIsOnAtThisMoment() throws Exception {
    publish(Offers.named("On until two").on(FRIDAY, "20:00", "02:00"));
    publish(Offers.named("Over").on(FRIDAY, "20:00", "00:30"));
    publish(Offers.named("To come").on(SATURDAY, "08:00", "14:00"));
    assertThat(names(Searches.when(NOW))).containsExactly("On until two");
    assertThat(names(Searches.when(SATURDAY, NOW))).containsExactly("On until two");
    assertThat(names(Searches.when(FRIDAY, NOW))).isEmpty();
  }

  @Test
  void everyPageHasItsRowsAndTheLastIsShownInsteadOfOneBeyondIt() throws Exception {
    for (int i = 0; i < 45; i++) {
      publish(Offers.named("Group %02d".formatted(i)));
    }
    assertThat(search(Searches.page(1)).offers().rows()).hasSize(20);
    SearchResult second = search(Searches.page(2));
    assertThat(second.offers().rows().get(0).name()).isEqualTo("Group 20");
    for (int page : new int[] {3, 4, Integer.MAX_VALUE}) {
      SearchResult last = search(Searches.page(page));
      assertThat(last.offers().rows()).hasSize(5);
      assertThat(last.offers().number()).isEqualTo(3);
      assertThat(last.offers().total()).isEqualTo(45);
    }
    for (int page : new int[] {0, -1, Integer.MIN_VALUE}) {
      assertThat(search(Searches.page(page)).offers().number()).isEqualTo(1);
      assertThat(search(Searches.page(page)).offers().rows()).hasSize(20);
    }
  }

  @Test
  void aSearchThatFindsNothingHasOneEmptyPage() throws Exception {
    SearchResult found = search(Searches.page(7));
    assertThat(found.offers().rows()).isEmpty();
    assertThat(found.offers().total()).isZero();
    assertThat(found.offers().number()).isEqualTo(1);
    assertThat(found.problems()).isEmpty();
  }

  @Test
  void anUnknownPlaceIsSaidAndTheRestIsSearched() throws Exception {
    publish(solidarity());
    SearchResult found = search(forWords("weekend", "Nowhereville"));
    assertThat(found.problems())
        .containsExactly(new Problem("near", "find.near.unknown", List.of("Nowhereville")));
    assertThat(found.place()).isEmpty();
    assertThat(found.offers().rows()).hasSize(1);
  }

  @Test
  void anUnknownPostcodeIsSaidAsOne() throws Exception {
    assertThat(search(forWords("", "ZZ9 9ZZ")).problems())
        .containsExactly(new Problem("near", "find.near.unknown.postcode", List.of("ZZ9 9ZZ")));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void aDistanceOutOfRangeIsSaidAndTheUsualOneUsed(int miles) throws Exception {
    publish(Offers.named("Peckham group").town("Peckham"));
    publish(Offers.named("Hove group").town("Hove"));
    SearchResult found = search(Searches.near("Brixton", miles));
    assertThat(found.problems())
        .containsExactly(new Problem("within", "find.within.range", List.of("1", "100", "3")));
    assertThat(found.offers().rows()).extracting(FoundOffer::name).containsExactly("Peckham group");
  }

  @Test
  void aFoundOfferCarriesWhatAListShows() throws Exception {
    OfferPublished offer =
        Offers.named("Solidarity")
            .summary("Somebody to call.")
            .town("Brixton")
            .areaServed("Lambeth")
            .helps(Help.PRACTICAL, Help.EMOTIONAL)
            .ways(Way.TEXT, Way.PHONE)
            .audiences(Audience.CARERS)
            .on(FRIDAY, "20:00", "02:00")
            .cost("£2")
            .published();
    index(offer);
    FoundOffer found = search(Searches.EVERYTHING).offers().rows().get(0);
    assertThat(found.id()).isEqualTo(offer.offerId());
    assertThat(found.slug()).isEqualTo("solidarity");
    assertThat(found.summary()).isEqualTo("Somebody to call.");
    assertThat(found.organisationName()).isEqualTo("Certitude");
    assertThat(found.town()).isEqualTo("Brixton");
    assertThat(found.areaServed()).isEqualTo("Lambeth");
    assertThat(found.helps()).containsExactly(Help.EMOTIONAL, Help.PRACTICAL);
    assertThat(found.ways()).containsExactly(Way.PHONE, Way.TEXT);
    assertThat(found.audiences()).containsExactly(Audience.CARERS);
    assertThat(found.slots()).isEqualTo(offer.content().slots());
    assertThat(found.cost()).isEqualTo("£2");
    assertThat(found.miles()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Brixton", "Newport", "SW2", "SW2 1RW", "Nowhereville"})
  void aSearchTakesAtMostTwoStatementsHoweverMuchItFinds(String near) throws Exception {
    for (int i = 0; i < 30; i++) {
      publish(Offers.named("Group " + i).postcode("SW9"));
    }
    AtomicInteger statements = new AtomicInteger();
    Connection counting =
        (Connection)
            Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                  if (method.getName().endsWith("Statement")) {
                    statements.incrementAndGet();
                  }
                  return method.invoke(connection, arguments);
                });
    SearchResult found = new OfferFinder(counting, CLOCK).search(forWords("group", near));
    assertThat(found.offers().total()).isEqualTo(near.equals("Newport") ? 0 : 30);
    assertThat(statements.get()).isEqualTo(near.isEmpty() ? 1 : 2);
  }

  @Test
  void publishingAgainReplacesAndWithdrawingRemoves() throws Exception {
    UUID id = UUID.randomUUID();
    publish(Offers.named("Old name").id(id).town("Hove"));
    publish(Offers.named("New name").id(id));
    assertThat(names(Searches.EVERYTHING)).containsExactly("New name");
    assertThat(names(forWords("old", ""))).isEmpty();
    assertThat(names(Searches.near("Hove", 5))).isEmpty();
    new OfferIndex(connection, WORDS).remove(id);
    new OfferIndex(connection, WORDS).remove(id);
    assertThat(names(Searches.EVERYTHING)).isEmpty();
  }

  @Test
  void whatIsNotCommittedIsNotFoundByOthers() throws Exception {
    connection.setAutoCommit(false);
    publish(solidarity());
    try (Connection other = FinderDatabase.connect()) {
      assertThat(new OfferFinder(other, CLOCK).search(Searches.EVERYTHING).offers().rows())
          .isEmpty();
      connection.rollback();
      assertThat(new OfferFinder(other, CLOCK).search(Searches.EVERYTHING).offers().rows())
          .isEmpty();
    }
  }

  @Test
  void oddTextInAnOfferCanBePublished() throws Exception {
    publish(Offers.named("Odd \u0000 name \uD800").description("x\u0000".repeat(1000)));
    publish(Offers.named("long").description("word".repeat(1500)));
    assertThat(names(forWords("odd", ""))).hasSize(1);
  }

  private static OfferSearch choices(Set<Help> helps, Set<Form> forms, Set<Way> ways) {
    return Searches.choices(helps, forms, ways, Set.of(), Set.of(), Set.of(), Set.of());
  }

  private static OfferSearch choices(
      Set<Audience> audiences,
      Set<Transition> transitions,
      Set<String> languages,
      Set<Access> access) {
    return Searches.choices(
        Set.of(), Set.of(), Set.of(), audiences, transitions, languages, access);
  }
}
