package org.peersupport.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
  @Test
  void a_port_in_use_is_refused_naming_the_option_that_changes_it() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      assertThatThrownBy(() -> Ports.requireFree(port, "Keycloak", "--keycloak-port"))
          .isInstanceOf(StackException.class)
          .hasMessageContaining("Port " + port)
          .hasMessageContaining("Keycloak")
          .hasMessageContaining("--keycloak-port (or PSF_KEYCLOAK_PORT)");
    }
  }

  @Test
  void a_port_taken_on_all_interfaces_is_in_use_on_loopback() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
    }
  }

  @Test
  void free_ports_are_free_and_never_given_twice() {
    int one = Ports.free();
    assertThat(one).isNotEqualTo(Ports.free());
    assertThatCode(() -> Ports.requireFree(one, "PostgreSQL", "--db-port"))
        .doesNotThrowAnyException();
  }
}
