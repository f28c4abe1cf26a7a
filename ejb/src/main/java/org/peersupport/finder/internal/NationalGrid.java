package org.peersupport.finder.internal;

/**
 * From eastings and northings on the Ordnance Survey's National Grid to latitude and longitude on
 * WGS84.
 *
 * <p>The formulae and constants are those of "A guide to coordinate systems in Great Britain"
 * (Ordnance Survey), annexes B and C: back through the transverse Mercator projection on the Airy
 * 1830 ellipsoid, then a Helmert transformation. The seven parameters fit the whole of Great
 * Britain to about 5 metres, which is ample for the middle of a postcode.
 */
public final class NationalGrid {

  /** A point in degrees. */
  public record Degrees(double latitude, double longitude) {}

  /** An ellipsoid by its half axes in metres. */
  private record Ellipsoid(double major, double minor) {
    double eccentricitySquared() {
      return 1 - (minor * minor) / (major * major);
    }
  }

  private record Cartesian(double x, double y, double z) {}

  private static final Ellipsoid AIRY_1830 = new Ellipsoid(6_377_563.396, 6_356_256.909);
  private static final Ellipsoid WGS84 = new Ellipsoid(6_378_137.000, 6_356_752.3141);

  private static final double SCALE = 0.9996012717;
  private static final double ORIGIN_LATITUDE = Math.toRadians(49);
  private static final double ORIGIN_LONGITUDE = Math.toRadians(-2);
  private static final double ORIGIN_EASTING = 400_000;
  private static final double ORIGIN_NORTHING = -100_000;

  /** How near the northing has to come, in metres. */
  private static final double NEAR_ENOUGH = 0.00001;

  private NationalGrid() {}

  /** WGS84 of a point on the National Grid, in metres. */
  public static Degrees toWgs84(double easting, double northing) {
    Degrees airy = toAiry(easting, northing);
    return fromCartesian(helmert(toCartesian(airy, AIRY_1830)), WGS84);
  }

  /** Degrees on the Airy ellipsoid, as on older maps: annex C.2 of the guide. */
  static Degrees toAiry(double easting, double northing) {
    double a = AIRY_1830.major() * SCALE;
    double e2 = AIRY_1830.eccentricitySquared();
    double latitude = footLatitude(northing);
    double sin = Math.sin(latitude);
    double cos = Math.cos(latitude);
    double tan = Math.tan(latitude);
    double tan2 = tan * tan;
    double tan4 = tan2 * tan2;
    double nu = a / Math.sqrt(1 - e2 * sin * sin);
    double rho = a * (1 - e2) / Math.pow(1 - e2 * sin * sin, 1.5);
    double eta2 = nu / rho - 1;
    double vii = tan / (2 * rho * nu);
    double viii = tan / (24 * rho * Math.pow(nu, 3)) * (5 + 3 * tan2 + eta2 - 9 * tan2 * eta2);
    double ix = tan / (720 * rho * Math.pow(nu, 5)) * (61 + 90 * tan2 + 45 * tan4);
    double x = 1 / (cos * nu);
    double xi = 1 / (cos * 6 * Math.pow(nu, 3)) * (nu / rho + 2 * tan2);
    double xii = 1 / (cos * 120 * Math.pow(nu, 5)) * (5 + 28 * tan2 + 24 * tan4);
    double xiia =
        1 / (cos * 5040 * Math.pow(nu, 7)) * (61 + 662 * tan2 + 1320 * tan4 + 720 * tan4 * tan2);
    double d = easting - ORIGIN_EASTING;
    return new Degrees(
        Math.toDegrees(latitude - vii * d * d + viii * Math.pow(d, 4) - ix * Math.pow(d, 6)),
        Math.toDegrees(
            ORIGIN_LONGITUDE
                + x * d
                - xi * Math.pow(d, 3)
                + xii * Math.pow(d, 5)
                - xiia * Math.pow(d, 7)));
  }

  /**
   * The latitude whose arc from the origin is the northing, found by coming closer step by step.
   */
  private static double footLatitude(double northing) {
    double latitude = ORIGIN_LATITUDE;
    double missing = northing - ORIGIN_NORTHING;
    while (Math.abs(missing) >= NEAR_ENOUGH) {
      latitude += missing / (AIRY_1830.major() * SCALE);
      missing = northing - ORIGIN_NORTHING - meridionalArc(latitude);
    }
    return latitude;
  }

  private static double meridionalArc(double latitude) {
    double n = (AIRY_1830.major() - AIRY_1830.minor()) / (AIRY_1830.major() + AIRY_1830.minor());
    double n2 = n * n;
    double n3 = n2 * n;
    double less = latitude - ORIGIN_LATITUDE;
    double sum = latitude + ORIGIN_LATITUDE;
    return AIRY_1830.minor()
        * SCALE
        * ((1 + n + 5.0 / 4 * n2 + 5.0 / 4 * n3) * less
            - (3 * n + 3 * n2 + 21.0 / 8 * n3) * Math.sin(less) * Math.cos(sum)
            + (15.0 / 8 * n2 + 15.0 / 8 * n3) * Math.sin(2 * less) * Math.cos(2 * sum)
            - 35.0 / 24 * n3 * Math.sin(3 * less) * Math.cos(3 * sum));
  }

  private static Cartesian toCartesian(Degrees point, Ellipsoid on) {
    double latitude = Math.toRadians(point.latitude());
    double longitude = Math.toRadians(point.longitude());
    double e2 = on.eccentricitySquared();
    double nu = on.major() / Math.sqrt(1 - e2 * Math.sin(latitude) * Math.sin(latitude));
    return new Cartesian(
        nu * Math.cos(latitude) * Math.cos(longitude),
        nu * Math.cos(latitude) * Math.sin(longitude),
        (1 - e2) * nu * Math.sin(latitude));
  }

  /** From OSGB36 to WGS84: the guide's parameters, which are given for the other way, reversed. */
  private static Cartesian helmert(Cartesian from) {
    double scale = 1 - 20.4894e-6;
    double turnX = Math.toRadians(0.1502 / 3600);
    double turnY = Math.toRadians(0.2470 / 3600);
    double turnZ = Math.toRadians(0.8421 / 3600);
    return new Cartesian(
        446.448 + scale * from.x - turnZ * from.y + turnY * from.z,
        -125.157 + turnZ * from.x + scale * from.y - turnX * from.z,
        542.060 - turnY * from.x + turnX * from.y + scale * from.z);
  }

  private static Degrees fromCartesian(Cartesian point, Ellipsoid on) {
    double e2 = on.eccentricitySquared();
    double across = Math.hypot(point.x, point.y);
    double latitude = Math.atan2(point.z, across * (1 - e2));
    double before;
    do {
      before = latitude;
      double nu = on.major() / Math.sqrt(1 - e2 * Math.sin(latitude) * Math.sin(latitude));
      latitude = Math.atan2(point.z + e2 * nu * Math.sin(latitude), across);
    } while (Math.abs(latitude - before) > 1e-12);
    return new Degrees(Math.toDegrees(latitude), Math.toDegrees(Math.atan2(point.y, point.x)));
  }
}
