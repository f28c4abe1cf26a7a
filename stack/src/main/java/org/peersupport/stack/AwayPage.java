package org.peersupport.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The page that is shown in the application's place. It comes out of the application's own archive,
 * where the build put it (docs/adr/0008).
 */
final class AwayPage {
  private static final String ENTRY = "WEB-INF/errors/stand-in.html";
  private static final String FILE = "away.jsp";

  /** A page of the server's own document root cannot choose its status; one that runs can. */
  private static final String HEAD =
      """
      <%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false" \
      isELIgnored="true" trimDirectiveWhitespaces="true" %><%
      response.setStatus(503);
      response.setHeader("Retry-After", "10");
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("Content-Security-Policy", "frame-ancestors 'none'");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Referrer-Policy", "no-referrer");
      %>""";

  private static final String NOTHING_THERE =
      """
      <error-page>
          <error-code>404</error-code>
          <location>/%s</location>
        </error-page>
      """
          .formatted(FILE);

  private AwayPage() {}

  /** The page in an archive; empty when there is no archive or no page in it. */
  static byte[] in(Path ear) {
    try (ZipFile archive = new ZipFile(ear.toFile())) {
      Optional<? extends ZipEntry> war =
          archive.stream().filter(entry -> entry.getName().endsWith(".war")).findFirst();
      if (war.isEmpty()) {
        return new byte[0];
      }
      try (InputStream in = archive.getInputStream(war.get());
          ZipInputStream zip = new ZipInputStream(in)) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          if (entry.getName().equals(ENTRY)) {
            return zip.readAllBytes();
          }
        }
      }
      return new byte[0];
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /**
   * Puts the page where Payara Server looks while no application is deployed, in place of its own
   * welcome, and has it shown for every address.
   *
   * @param domain the domain's folder
   */
  static void write(Path domain, byte[] page) throws IOException {
    Path root = domain.resolve("docroot");
    Folders.delete(root);
    Files.createDirectories(root);
    Files.writeString(root.resolve(FILE), HEAD + new String(page, StandardCharsets.UTF_8));
    Path defaults = domain.resolve("config/default-web.xml");
    String xml = Files.readString(defaults);
    int end = xml.lastIndexOf("</web-app>");
    Files.writeString(defaults, xml.substring(0, end) + NOTHING_THERE + xml.substring(end));
  }
}
