package org.peersupport.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/me", "/find?q=music&near=Brixton", "/provider/offers?archived=true"})
  void aPageOfThisSiteIsWhereSomebodyGoes(String wanted) {
    assertThat(Target.safe(wanted, "/desk")).isEqualTo(wanted);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "//evil.example",
        "https://evil.example/",
        "/\\evil.example",
        "/a/../b",
        "/\t/evil.example",
        "/signin",
        "/signin?to=/me",
        "/signout",
        "/callback",
        "offers"
      })
  void anythingElseLeadsToTheOther(String wanted) {
    assertThat(Target.safe(wanted, "/desk")).isEqualTo("/desk");
  }
}
