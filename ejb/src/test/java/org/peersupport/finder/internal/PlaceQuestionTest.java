package org.peersupport.finder.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceQuestionTest {

  private static final List<Place> PLACES = PlaceData.places();
  private static final Map<String, List<Place>> BY_KEY =
      PLACES.stream().collect(Collectors.groupingBy(place -> PlaceNames.key(place.name())));

  @ParameterizedTest(name = "\"{0}\" is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Brixton, Devon | Brixton, Devon",
        "brixton devon | Brixton, Devon",
        "Brixton, Greater London | Brixton, Greater London",
        "Brixton, London | Brixton, Greater London",
        "BRIXTON LONDON | Brixton, Greater London",
        "Brixton, Lambeth | Brixton, Greater London",
        "Brixton, London, UK | Brixton, Greater London",
        "Lambeth, UK | Lambeth, Greater London",
        "Saint Helens, Merseyside | St Helens, Merseyside",
        "st. helens, merseyside | St Helens, Merseyside",
        "Hove Brighton | Hove, Brighton and Hove",
        "Shipley, Bradford | Shipley, West Yorkshire",
        "kings cross | King's Cross, Greater London",
        "King’s Cross | King's Cross, Greater London",
        "Bexhill on sea | Bexhill-on-Sea, East Sussex",
        "Bexhill-on-Sea | Bexhill-on-Sea, East Sussex",
        "  bognor   regis  | Bognor Regis, West Sussex",
        "Elephant & Castle | Elephant and Castle, Greater London",
        "Newport, Wales | Newport, Wales",
        "Newport, Isle of Wight | Newport, Isle of Wight",
        "Newport Isle of Wight | Newport, Isle of Wight",
        "Hayes, Bromley, Greater London | Hayes, Bromley, Greater London",
        "Hayes, Bromley | Hayes, Bromley, Greater London",
        "Clapham, London | Clapham, Greater London",
      })
  void aPlaceIsUnderstoodAsPeopleWriteIt(String written, String label) {
    assertThat(answers(written)).extracting(Place::label).containsExactly(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Nowhereville", "Brixton, Narnia", "Brixton Scotland", "!!!", ",", "\u0000"})
  void whatIsNoPlaceIsNotTakenForOne(String written) {
    assertThat(answers(written)).isEmpty();
  }

  @Test
  void everyPlaceIsNamedExactlyByItsLabel() {
    assertThat(PLACES).hasSizeGreaterThan(4600);
    for (Place place : PLACES) {
      assertThat(answers(place.label())).as(place.label()).containsExactly(place);
    }
  }

  @Test
  void aNameAloneMeansAllPlacesOfThatName() {
    assertThat(answers("newport")).hasSize(6);
    assertThat(answers("Brixton")).hasSize(2);
  }

  @Test
  void aPlaceNearAnOfferComesFirst() {
    List<Place> known =
        List.of(
            new Place("Brixton", "Devon", "England", 50.35, -4.03, 8.5),
            new Place("Brixton", "Greater London", "England", 51.46, -0.1, 0.4));
    assertThat(PlaceQuestion.of("brixton").answers(known))
        .extracting(Place::county)
        .containsExactly("Greater London", "Devon");
  }

  @Test
  void whereNothingIsOfferedTheOrderIsByCounty() {
    assertThat(answers("Brixton"))
        .extracting(Place::county)
        .containsExactly("Devon", "Greater London");
  }

  @Test
  void aVeryLongTextAsksForFewKeys() {
    assertThat(PlaceQuestion.of("word ".repeat(5000)).keys()).hasSizeLessThan(30);
    assertThat(PlaceQuestion.of("").keys()).isEmpty();
  }

  private static List<Place> answers(String written) {
    PlaceQuestion question = PlaceQuestion.of(written);
    Set<String> keys = question.keys();
    return question.answers(
        keys.stream().flatMap(key -> BY_KEY.getOrDefault(key, List.of()).stream()).toList());
  }
}
