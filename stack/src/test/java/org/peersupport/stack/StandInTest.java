package org.peersupport.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandInTest {
  private static final String PAGE = "<h1>We will be back in a moment</h1>";

  private final int port = Ports.free();
  private final StandIn standIn = new StandIn(port, () -> PAGE.getBytes(UTF_8));

  @AfterEach
  void close() {
    standIn.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "BREW"})
  void every_request_is_answered_with_the_page_and_when_to_come_back(String method) {
    standIn.open();
    HttpResponse<String> response = ask(method, "/provider/offers?id=4711");
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.body()).isEqualTo(PAGE);
    assertThat(response.headers().firstValue("Retry-After")).contains(StandIn.RETRY_SECONDS);
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(response.headers().map()).doesNotContainKeys("server", "x-powered-by");
  }

  @Test
  void who_asks_for_the_head_gets_no_page() {
    standIn.open();
    HttpResponse<String> response = ask("HEAD", "/");
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.body()).isEmpty();
  }

  @Test
  void the_port_is_free_for_the_application_as_soon_as_it_is_closed() throws IOException {
    for (int time = 0; time < 20; time++) {
      standIn.open();
      assertThat(Ports.isFree(port)).isFalse();
      try (Socket visitor = new Socket(InetAddress.getLoopbackAddress(), port)) {
        visitor.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(UTF_8));
        InputStream answer = visitor.getInputStream();
        assertThat(answer.read()).isEqualTo('H');
        standIn.close();
        try (ServerSocket application = new ServerSocket()) {
          application.setReuseAddress(true);
          application.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        }
      }
    }
  }

  @Test
  void opening_and_closing_twice_is_opening_and_closing_once() {
    standIn.open();
    standIn.open();
    assertThat(ask("GET", "/").statusCode()).isEqualTo(503);
    standIn.close();
    standIn.close();
    assertThat(Ports.isFree(port)).isTrue();
  }

  @Test
  void a_port_that_something_else_has_is_refused_in_the_usual_words() throws IOException {
    try (ServerSocket taken = new ServerSocket()) {
      taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      assertThatThrownBy(standIn::open)
          .isInstanceOf(StackException.class)
          .hasMessageContaining("Port " + port + ", wanted for the application, is in use")
          .hasMessageContaining("--http-port (or PSF_HTTP_PORT)");
    }
  }

  @Test
  void a_visitor_who_sends_nothing_keeps_the_page_from_nobody() throws IOException {
    standIn.open();
    try (Socket one = new Socket(InetAddress.getLoopbackAddress(), port);
        Socket two = new Socket(InetAddress.getLoopbackAddress(), port)) {
      one.getOutputStream().write('G');
      two.getOutputStream().write('P');
      assertThat(ask("GET", "/").body()).isEqualTo(PAGE);
    }
  }

  @Test
  void the_page_comes_out_of_the_applications_archive(@TempDir Path folder) throws IOException {
    Path ear = folder.resolve("some.ear");
    try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(ear))) {
      archive.putNextEntry(new ZipEntry("some-web.war"));
      ZipOutputStream war = new ZipOutputStream(archive);
      war.putNextEntry(new ZipEntry("WEB-INF/errors/stand-in.html"));
      war.write(PAGE.getBytes(UTF_8));
      war.finish();
    }
    assertThat(AwayPage.in(ear)).asString(UTF_8).isEqualTo(PAGE);
    assertThat(AwayPage.in(folder.resolve("none.ear"))).isEmpty();
  }

  @Test
  void the_page_bears_the_sites_own_name() {
    String page =
        "<title>Away – Peers</title><header><div class=\"wrap\">Peers</div></header>" + PAGE;
    assertThat(AwayPage.named(page.getBytes(UTF_8), "Us & $1"))
        .asString(UTF_8)
        .isEqualTo(
            "<title>Away – Us &amp; $1</title>"
                + "<header><div class=\"wrap\">Us &amp; $1</div></header>"
                + PAGE);
    assertThat(AwayPage.named(page.getBytes(UTF_8), "")).asString(UTF_8).isEqualTo(page);
  }

  @Test
  void without_a_page_it_still_says_when_to_come_back() {
    try (StandIn bare = new StandIn(port, () -> new byte[0])) {
      bare.open();
      HttpResponse<String> response = ask("GET", "/");
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.headers().firstValue("Retry-After")).isPresent();
    }
  }

  private HttpResponse<String> ask(String method, String path) {
    return Http.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .method(method, BodyPublishers.ofString(method.startsWith("P") ? "a=b" : ""))
            .build());
  }
}
