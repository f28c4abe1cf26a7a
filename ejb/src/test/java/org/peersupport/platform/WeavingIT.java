package org.peersupport.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.peersupport.offer.internal.Offer;
import org.peersupport.offer.internal.OfferVersion;

@ArquillianTest
class WeavingIT {

  @Test
  void entitiesAreWovenSoThatOnlyWhatChangedIsCompared() {
    assertThat(PersistenceWeaved.class).isAssignableFrom(Offer.class);
    assertThat(PersistenceWeaved.class).isAssignableFrom(OfferVersion.class);
  }
}
