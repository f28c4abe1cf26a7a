package org.peersupport.finder.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalGridTest {

  /** The worked example of the Ordnance Survey's guide to coordinate systems, annex C. */
  @Test
  void theGuidesWorkedExampleComesOut() {
    NationalGrid.Degrees airy = NationalGrid.toAiry(651_409.903, 313_177.270);
    assertThat(airy.latitude()).isCloseTo(52 + 39 / 60.0 + 27.2531 / 3600, within(1e-8));
    assertThat(airy.longitude()).isCloseTo(1 + 43 / 60.0 + 4.5177 / 3600, within(1e-8));
  }

  /**
   * Points the Ordnance Survey publishes to test OSTN15 with; a degree is 111 km, so 0.0001 is 11
   * m.
   */
  @ParameterizedTest(name = "{4}")
  @CsvSource({
    "91492.146,  11318.804,  49.92226393730, -6.29977752014, St Mary's",
    "250359.811, 62016.569,  50.43885825610, -4.10864563561, Plymouth",
    "438710.920, 114792.250, 50.93127937910, -1.45051433700, Southampton",
    "530624.974, 178388.464, 51.48936564950, -0.11992557180, London",
    "241124.584, 220332.641, 51.85890896400, -4.30852476960, Carmarthen",
  })
  void theSurveysTestPointsComeOutToTenMetres(
      double easting, double northing, double latitude, double longitude, String name) {
    NationalGrid.Degrees point = NationalGrid.toWgs84(easting, northing);
    double miles = Miles.between(point.latitude(), point.longitude(), latitude, longitude);
    assertThat(miles * 1609.344).as(name).isLessThan(10);
  }
}
