package org.peersupport.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Requests as no well-behaved client sends them, byte by byte. */
final class RawHttp {
  private static final int PATIENCE_MILLIS = 30_000;

  private RawHttp() {}

  /**
   * What came back.
   *
   * @param status the number in the first line
   * @param headers by their names in small letters
   */
  record Answer(int status, Map<String, String> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  /** A request's first line, our host and whatever more headers are given, without a body. */
  static Answer ask(Site site, String firstLine, String... headers) {
    return askWith(site, "", firstLine, headers);
  }

  /** The same with a body, whose length the headers have to tell, truly or not. */
  static Answer askWith(Site site, String body, String firstLine, String... headers) {
    String head =
        firstLine
            + "\r\nHost: localhost\r\nConnection: close\r\n"
            + Arrays.stream(headers).map(line -> line + "\r\n").collect(Collectors.joining());
    return send(site, head + "\r\n" + body);
  }

  /** Sends the text as it is and reads to the end. */
  static Answer send(Site site, String text) {
    URI home = URI.create(site.url("/"));
    try (Socket socket = new Socket("127.0.0.1", home.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      write(socket.getOutputStream(), text);
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(all);
      return parse(all.toString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whoever refuses a body may hang up before it is sent. */
  private static void write(OutputStream out, String text) throws IOException {
    try {
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
    } catch (SocketException e) {
      // What it said before that is still there to be read.
    }
  }

  private static Answer parse(String text) {
    int end = text.indexOf("\r\n\r\n");
    String[] lines = text.substring(0, end).split("\r\n");
    Map<String, String> headers = new TreeMap<>();
    for (String line : Arrays.asList(lines).subList(1, lines.length)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    int status = Integer.parseInt(lines[0].split(" ")[1]);
    return new Answer(status, headers, text.substring(end + 4));
  }
}
