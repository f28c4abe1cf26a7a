package org.peersupport.finder.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceDataTest {

  @Test
  void allPlacesLieInTheUnitedKingdom() {
    assertThat(PlaceData.places())
        .filteredOn(
            place ->
                place.name().isBlank()
                    || place.county().isBlank()
                    || place.country().isBlank()
                    || place.latitude() < 49.8
                    || place.latitude() > 60.9
                    || place.longitude() < -8.7
                    || place.longitude() > 1.8)
        .isEmpty();
  }

  @Test
  void noTwoPlacesHaveOneNameInOneCounty() {
    assertThat(PlaceData.places())
        .extracting(place -> PlaceNames.key(place.name()) + "|" + PlaceNames.key(place.county()))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyOutwardCodeIsOneAndStandsOnce() {
    assertThat(PlaceData.outwardCodes())
        .allSatisfy(
            outward -> {
              assertThat(PostcodeText.of(outward.code()))
                  .contains(new PostcodeText(outward.code(), "", false));
              assertThat(outward.latitude()).isBetween(49.8, 60.9);
              assertThat(outward.longitude()).isBetween(-8.7, 1.8);
            })
        .extracting(PlaceData.Outward::code)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SW1", "SW20", "SE1", "SE28", "BN1", "BN45", "WA9", "WA12", "BD1", "BD24", "PO18", "PO22",
        "RH10", "RH17", "TN34", "TN40", "E1", "N1", "W1", "NW1", "EC1", "WC2"
      })
  void theDemosOutwardCodesAreThere(String code) {
    assertThat(PlaceData.outwardCodes()).extracting(PlaceData.Outward::code).contains(code);
  }

  @Test
  void anOutwardCodeLiesNearTheDistrictItIsNamedAfter() {
    Map<String, List<Place>> places =
        PlaceData.places().stream()
            .collect(Collectors.groupingBy(place -> PlaceNames.key(place.name())));
    for (PlaceData.Outward outward : PlaceData.outwardCodes()) {
      boolean london = outward.code().matches("(E|EC|N|NW|SE|SW|W|WC)[0-9].*");
      places.getOrDefault(PlaceNames.key(outward.area()), List.of()).stream()
          .filter(place -> !london || place.county().endsWith("Greater London"))
          .mapToDouble(place -> miles(place, outward))
          .min()
          .ifPresent(nearest -> assertThat(nearest).as(outward.toString()).isLessThan(2));
    }
  }

  private static double miles(Place place, PlaceData.Outward outward) {
    return Miles.between(
        place.latitude(), place.longitude(), outward.latitude(), outward.longitude());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lambeth", "Southwark", "Stockwell", "Clapham", "Kennington", "Vauxhall", "Peckham",
        "Camberwell", "Battersea", "Tooting", "Norwood", "Tulse Hill", "Herne Hill", "Kemptown",
        "Hove", "St Helens", "Shipley", "Bradford", "Keighley", "Bognor Regis", "Chichester",
        "Worthing", "Crawley", "Hastings", "Eastbourne"
      })
  void theDemosDistrictsAreThere(String name) {
    assertThat(PlaceData.places()).extracting(Place::name).contains(name);
  }
}
