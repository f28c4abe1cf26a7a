package org.peersupport.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class BodyLimitTest {

  private boolean tooLong;
  private boolean read;

  @Test
  void anAnnouncedLengthIsEnoughToRefuse() {
    assertThat(BodyLimit.isExceededBy(request("POST", BodyLimit.BYTES + 1))).isTrue();
    assertThat(BodyLimit.isExceededBy(request("PUT", Long.MAX_VALUE))).isTrue();
    assertThat(read).isFalse();
  }

  @Test
  void whatFitsIsLeftForThoseWhoReadIt() {
    assertThat(BodyLimit.isExceededBy(request("POST", BodyLimit.BYTES))).isFalse();
    assertThat(BodyLimit.isExceededBy(request("GET", -1))).isFalse();
    assertThat(read).isFalse();
  }

  @Test
  void aFormThatHidesItsLengthIsReadAsFarAsTheServerLets() {
    assertThat(BodyLimit.isExceededBy(request("POST", -1))).isFalse();
    tooLong = true;
    assertThat(BodyLimit.isExceededBy(request("POST", -1))).isTrue();
  }

  private HttpServletRequest request(String method, long length) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            HttpServletRequest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, called, arguments) ->
                switch (called.getName()) {
                  case "getMethod" -> method;
                  case "getContentLengthLong" -> length;
                  case "getParameterNames" -> names();
                  default -> throw new UnsupportedOperationException(called.getName());
                });
  }

  private Object names() {
    read = true;
    if (tooLong) {
      throw new IllegalStateException("Post too large");
    }
    return Collections.emptyEnumeration();
  }
}
