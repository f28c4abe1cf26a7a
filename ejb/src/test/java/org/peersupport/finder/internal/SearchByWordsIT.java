package org.peersupport.finder.internal;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.peersupport.finder.OfferSearch.forWords;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peersupport.finder.Offers;

class SearchByWordsIT extends OnFinderDatabase {

  @Test
  void anOfferIsFoundByWhatItsEditorWroteAndTicked() throws Exception {
    publish(solidarity());
    publish(Offers.named("Pottery").by("Clay").town("Hove"));
    for (String words :
        List.of(
            "solidarity",
            "crisis",
            "weekend",
            "weekends Brixton",
            "overnight",
            "phone",
            "texting",
            "out of hours",
            "Certitude",
            "suicidal",
            "drop-in",
            "drop in",
            "SATURDAYS",
            "Lambeth",
            "somali",
            "somebody listens",
            "can't cope",
            "A&E",
            "one to one",
            "1-to-1")) {
      assertThat(names(forWords(words, ""))).as(words).containsExactly("Solidarity in a Crisis");
    }
  }

  @Test
  void weekendNearBrixtonFindsTheCrisisService() throws Exception {
    publish(Offers.named("Weekday choir").by("Sound").on(MONDAY, "10:00", "12:00").postcode("SW9"));
    publish(solidarity());
    assertThat(names(forWords("weekend", "Brixton"))).containsExactly("Solidarity in a Crisis");
  }

  @Test
  void allWordsMustMatch() throws Exception {
    publish(solidarity());
    assertThat(names(forWords("weekend pottery", ""))).isEmpty();
    assertThat(names(forWords("weekend brixton", ""))).hasSize(1);
    assertThat(names(forWords("pottery or brixton", ""))).hasSize(1);
  }

  @Test
  void theNameCountsMoreThanTheSummaryAndThatMoreThanTheRest() throws Exception {
    publish(Offers.named("A walk").description("We do some gardening."));
    publish(Offers.named("B club").summary("Meet over gardening."));
    publish(Offers.named("Gardening"));
    assertThat(names(forWords("gardening", ""))).containsExactly("Gardening", "B club", "A walk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the",
        "and or not",
        "or",
        "!!!",
        "'",
        "\"",
        "\"open",
        "a & b | !c",
        "<->",
        ":*",
        "\\",
        "%",
        "-",
        "--",
        "\u0000",
        "x\u0000y",
        "\uD800",
        "\uDC00\uD800",
        "𝕊𝕠𝕝𝕚𝕕",
        "\u202E",
        "'; drop table",
        "نص",
        "日本語",
        "😀",
        "a:b:c",
        "1e999999",
        "{",
        "(",
        "()",
        "*"
      })
  void noWordsMakeASearchFail(String words) throws Exception {
    publish(solidarity());
    search(forWords(words, ""));
    search(forWords("", words));
    search(forWords("'" + words + "\"", words + "," + words));
  }

  @Test
  void noRandomTextMakesASearchFail() throws Exception {
    publish(solidarity());
    Random random = new Random(6);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(40), 0, 0x10000).forEach(unit -> text.append((char) unit));
      search(forWords(text.toString(), text.toString()));
    }
  }

  @Test
  void wordsWithoutContentNarrowNothing() throws Exception {
    publish(solidarity());
    assertThat(names(forWords("the", ""))).hasSize(1);
    assertThat(names(forWords("xyzzy", ""))).isEmpty();
  }

  @Test
  void ofALongTextTheFirstTwoHundredCharactersAreRead() throws Exception {
    publish(solidarity());
    assertThat(names(forWords("crisis" + " ".repeat(194) + "pottery", ""))).hasSize(1);
    assertThat(names(forWords("crisis" + " ".repeat(187) + "pottery", ""))).isEmpty();
    assertThat(names(forWords("crisis ".repeat(10_000), ""))).hasSize(1);
  }
}
