package org.peersupport.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashedResourcesTest {

  @Test
  void theHashIsAddedToWhateverTheAddressHas() {
    assertThat(HashedResources.withHash("/r/core.js.xhtml?ln=primefaces", "abc"))
        .isEqualTo("/r/core.js.xhtml?ln=primefaces&h=abc");
    assertThat(HashedResources.withHash("/r/own.css", "abc")).isEqualTo("/r/own.css?h=abc");
  }

  @Test
  void onlyWhatWasAskedForByItsOwnHashIsKeptForEver() {
    assertThat(HashedResources.keep("abc", "abc")).isEqualTo("public, max-age=31536000, immutable");
    assertThat(HashedResources.keep("abc", "abd")).isEqualTo("public, max-age=60");
    assertThat(HashedResources.keep("abc", null)).isEqualTo("public, max-age=60");
  }
}
