package org.peersupport.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.peersupport.platform.DeniedException;
import org.peersupport.platform.NotFoundException;

class FailuresTest {

  @Test
  void whatIsUnknownOrForbiddenLooksTheSame() {
    assertThat(Failures.status(new FacesException(new NotFoundException("x")))).isEqualTo(404);
    assertThat(Failures.status(new FacesException(new DeniedException("x")))).isEqualTo(404);
  }

  @Test
  void aDatabaseThatIsAwayIsSaidToBe() {
    for (String state : new String[] {"08001", "08006", "57P01", "57P03", "53300"}) {
      Exception cause = new SQLException("away", state);
      assertThat(Failures.status(new EJBException(cause))).as(state).isEqualTo(503);
    }
    assertThat(Failures.status(new RuntimeException(new ConnectException()))).isEqualTo(503);
  }

  @Test
  void otherFailuresAreOurs() {
    assertThat(Failures.status(new SQLException("unique", "23505"))).isEqualTo(500);
    assertThat(Failures.status(new IllegalStateException())).isEqualTo(500);
  }

  @Test
  void aFormThatWasOpenTooLongIsExpired() {
    assertThat(Failures.status(new ViewExpiredException("/x"))).isEqualTo(400);
    assertThat(Failures.isExpired(new FacesException(new ViewExpiredException("/x")))).isTrue();
  }

  @Test
  void causesInACircleEnd() {
    Exception one = new Exception("one");
    Exception two = new Exception("two", one);
    one.initCause(two);
    assertThat(Failures.status(one)).isEqualTo(500);
  }
}
