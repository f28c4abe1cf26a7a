package org.peersupport.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of the time of day. */
@ApplicationScoped
public class Time {

  /** Where the collaborative is, and so what "Friday, 8pm" means. */
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  @Produces
  @ApplicationScoped
  public Clock clock() {
    return Clock.system(ZONE);
  }
}
