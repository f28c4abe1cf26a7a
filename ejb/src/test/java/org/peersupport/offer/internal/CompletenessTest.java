package org.peersupport.offer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peersupport.offer.Drafts;
import org.peersupport.offer.OfferContent;
import org.peersupport.offer.Whereabouts;
import org.peersupport.platform.InvalidException.Problem;

class CompletenessTest {

  @Test
  void anOfferThatSaysAllItMustIsComplete() {
    assertThat(Completeness.missing(Drafts.complete("x"))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oneMissing")
  void whatIsMissingIsNamedBesideItsField(String property, OfferContent content) {
    assertThat(Completeness.missing(content))
        .containsExactly(new Problem("content." + property, "offer.missing." + property));
  }

  static Stream<Arguments> oneMissing() {
    return Stream.of(
        Arguments.of("summary", Drafts.named("x").summary("").content()),
        Arguments.of("description", Drafts.named("x").description(" ").content()),
        Arguments.of("helps", Drafts.named("x").helps(Set.of()).content()),
        Arguments.of("form", Drafts.named("x").form(null).content()),
        Arguments.of("ways", Drafts.named("x").ways(Set.of()).content()),
        Arguments.of("where.town", Drafts.named("x").where(Whereabouts.NOWHERE).content()),
        Arguments.of("joining", Drafts.named("x").joining(Set.of()).content()),
        Arguments.of("howToJoin", Drafts.named("x").howToJoin("").content()));
  }

  @ParameterizedTest
  @MethodSource("places")
  void anyWordOfWhereIsEnough(Whereabouts where) {
    assertThat(Completeness.missing(Drafts.named("x").where(where).content())).isEmpty();
  }

  static Stream<Whereabouts> places() {
    return Stream.of(
        new Whereabouts("", "", "", "Brixton", "", false),
        new Whereabouts("", "", "SW2", "", "", false),
        new Whereabouts("", "", "", "", "Lambeth", false),
        new Whereabouts("", "", "", "", "", true));
  }
}
