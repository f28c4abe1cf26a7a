package org.peersupport.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** How a start is refused; what runs once it is up is tested where the application is. */
class StackIT {
  @Test
  void a_port_in_use_is_refused_before_anything_is_started() throws IOException {
    StackOptions options = StackOptions.forTests();
    try (ServerSocket taken = new ServerSocket()) {
      taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), options.httpPort()));
      assertThatThrownBy(() -> Stack.start(options))
          .isInstanceOf(StackException.class)
          .hasMessageContaining("Port " + options.httpPort())
          .hasMessageContaining("--http-port");
    }
    assertThat(options.data()).doesNotExist();
  }

  @Test
  void a_data_folder_in_use_is_refused_and_left_alone() {
    StackOptions options = StackOptions.forTests();
    DataFolder taken = DataFolder.take(options.data(), Progress.SILENT);
    StackOptions second = options.withData(options.data());
    assertThatThrownBy(() -> Stack.start(second)).hasMessageContaining("runs on the data folder");
    assertThat(options.data()).exists();
    taken.close();
    TemporaryFolders.sweep();
    assertThat(options.data()).doesNotExist();
  }

  @Test
  void a_missing_application_stops_what_was_started_and_says_so() {
    StackOptions options = StackOptions.forTests();
    StackOptions without = options.withEar(options.data().resolve("none.ear"));
    assertThatThrownBy(() -> Stack.start(without))
        .hasMessageContaining("none.ear is missing")
        .hasMessageContaining("Build first");
    assertThat(Ports.isFree(options.dbPort())).isTrue();
    assertThat(Ports.isFree(options.httpPort())).isTrue();
    assertThat(options.data()).doesNotExist();
  }
}
