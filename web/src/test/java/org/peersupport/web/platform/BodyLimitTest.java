package org.peersupport.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyLimitTest {

  private static final String FORM = "application/x-www-form-urlencoded";

  @Test
  void anAnnouncedLengthIsEnoughToRefuse() {
    assertThat(BodyLimit.refusal(request(BodyLimit.BYTES + 1, FORM, null))).hasValue(413);
    assertThat(BodyLimit.refusal(request(Long.MAX_VALUE, null, null))).hasValue(413);
  }

  @Test
  void whatFitsIsTaken() {
    assertThat(BodyLimit.refusal(request(BodyLimit.BYTES, FORM, null))).isEmpty();
    assertThat(BodyLimit.refusal(request(0, FORM, null))).isEmpty();
    assertThat(BodyLimit.refusal(request(-1, null, null))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {FORM, "Application/X-WWW-Form-Urlencoded; charset=UTF-8", "multipart/form-data;b"})
  void aFormThatHidesItsLengthIsRefused(String type) {
    assertThat(BodyLimit.refusal(request(-1, type, "chunked"))).hasValue(411);
  }

  @Test
  void whatIsNoFormIsLeftToWhoeverReadsIt() {
    assertThat(BodyLimit.refusal(request(-1, "application/json", "chunked"))).isEmpty();
  }

  private static HttpServletRequest request(long length, String type, String encoding) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            HttpServletRequest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, called, arguments) ->
                switch (called.getName()) {
                  case "getContentLengthLong" -> length;
                  case "getContentType" -> type;
                  case "getHeader" -> encoding;
                  default -> throw new UnsupportedOperationException(called.getName());
                });
  }
}
