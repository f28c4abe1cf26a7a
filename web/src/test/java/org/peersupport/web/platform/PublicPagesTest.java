package org.peersupport.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicPagesTest {

  @Test
  void publicPagesAreKnown() {
    assertThat(PublicPages.contains("/")).isTrue();
    assertThat(PublicPages.contains("/offers/anything")).isTrue();
    assertThat(PublicPages.contains("/provider/offers")).isFalse();
    assertThat(PublicPages.contains("/me")).isFalse();
  }

  @Test
  void anOffersAddressCarriesItsSlugAndNothingElse() {
    assertThat(PublicPages.offerSlug("/offers/solidarity-in-a-crisis"))
        .contains("solidarity-in-a-crisis");
    assertThat(PublicPages.offerSlug("/offers/")).isEmpty();
    assertThat(PublicPages.offerSlug("/offers/a/b")).isEmpty();
    assertThat(PublicPages.offerSlug("/offers/offer.xhtml")).isEmpty();
    assertThat(PublicPages.offerSlug("/offers/" + "x".repeat(81))).isEmpty();
  }
}
