package org.peersupport.finder.internal;

/** Distances on a sphere of the Earth's mean radius; the database has the same formula. */
public final class Miles {

  /** The Earth's mean radius, 6,371.0088 km, in miles. */
  private static final double EARTH_RADIUS = 3958.7613;

  /** A little less than a degree of latitude, so that a box made with it is never too small. */
  private static final double PER_DEGREE = 69.0;

  private Miles() {}

  /** The great-circle distance by the haversine formula; arguments are degrees. */
  public static double between(
      double latitude1, double longitude1, double latitude2, double longitude2) {
    double north = Math.sin(Math.toRadians(latitude2 - latitude1) / 2);
    double east = Math.sin(Math.toRadians(longitude2 - longitude1) / 2);
    double square =
        north * north
            + Math.cos(Math.toRadians(latitude1))
                * Math.cos(Math.toRadians(latitude2))
                * east
                * east;
    return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(square)));
  }

  /** Degrees of latitude that reach at least that far. */
  public static double degreesNorth(double miles) {
    return miles / PER_DEGREE;
  }

  /** Degrees of longitude that reach at least that far anywhere in the circle. */
  public static double degreesEast(double miles, double latitude) {
    double farthest = Math.min(89, Math.abs(latitude) + degreesNorth(miles));
    return miles / (PER_DEGREE * Math.cos(Math.toRadians(farthest)));
  }
}
