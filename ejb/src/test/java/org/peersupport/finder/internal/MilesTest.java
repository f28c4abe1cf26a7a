package org.peersupport.finder.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MilesTest {

  @Test
  void londonToEdinburghIsThreeHundredAndThirtyTwoMiles() {
    assertThat(Miles.between(51.5074, -0.1278, 55.9533, -3.1883)).isCloseTo(332, within(1.5));
  }

  @Test
  void theBoxHoldsEverythingWithinTheDistance() {
    Random random = new Random(4);
    for (int round = 0; round < 5000; round++) {
      double latitude = 49.8 + random.nextDouble() * 11;
      double longitude = -8.7 + random.nextDouble() * 10.5;
      double miles = 1 + random.nextInt(100);
      double north = latitude + (random.nextDouble() * 4 - 2);
      double east = longitude + (random.nextDouble() * 6 - 3);
      if (Miles.between(latitude, longitude, north, east) <= miles) {
        assertThat(Math.abs(north - latitude)).isLessThanOrEqualTo(Miles.degreesNorth(miles));
        assertThat(Math.abs(east - longitude))
            .isLessThanOrEqualTo(Miles.degreesEast(miles, latitude));
      }
    }
  }
}
