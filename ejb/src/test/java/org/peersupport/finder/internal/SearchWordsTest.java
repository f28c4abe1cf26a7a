package org.peersupport.finder.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peersupport.finder.Offers;
import org.peersupport.offer.Access;
import org.peersupport.offer.Audience;
import org.peersupport.offer.Form;
import org.peersupport.offer.Help;
import org.peersupport.offer.Joining;
import org.peersupport.offer.Transition;
import org.peersupport.offer.Way;
import org.peersupport.platform.Coded;

class SearchWordsTest {

  private static final SearchWords WORDS = SearchWords.load();

  static Stream<Coded> choices() {
    return Stream.<Coded[]>of(
            Access.values(),
            Audience.values(),
            Form.values(),
            Help.values(),
            Joining.values(),
            Transition.values(),
            Way.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("choices")
  void everyChoiceHasPlainWords(Coded choice) {
    assertThat(WORDS.of(SearchWords.key(choice))).as(SearchWords.key(choice)).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("dayKeys")
  void everyDayHasPlainWords(String key) {
    assertThat(WORDS.of(key)).isNotBlank();
  }

  static Stream<String> dayKeys() {
    return Stream.of(DayOfWeek.values()).map(day -> "day." + day.name().toLowerCase(Locale.ROOT));
  }

  @Test
  void theWordsOfATimeAreThoseOfItsSlots() {
    String words =
        WORDS.forChoices(Offers.named("x").on(DayOfWeek.FRIDAY, "20:00", "02:00").content());
    assertThat(words).contains("weekend", "evening", "overnight", "friday", "saturday");
    assertThat(words).doesNotContain("sunday", "morning");
  }

  @Test
  void languagesHaveTheirEnglishNames() {
    String words = WORDS.forChoices(Offers.named("x").languages("so", "bfi", "pl").content());
    assertThat(words).contains("Somali", "British Sign Language", "Polish");
  }

  @Test
  void anOfferThatNamesNobodyIsForEverybody() {
    assertThat(WORDS.forChoices(Offers.named("x").content())).contains("everybody");
    assertThat(WORDS.forChoices(Offers.named("x").audiences(Audience.WOMEN).content()))
        .doesNotContain("everybody");
  }
}
