package org.peersupport.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The page that is shown in the application's place. It comes out of the application's own archive,
 * where the build put it (docs/adr/0008).
 */
final class AwayPage {
  private static final String ENTRY = "WEB-INF/errors/stand-in.html";

  /** A file cannot choose its status; a page that runs can. */
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

  private static final String DESCRIPTOR =
      """
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
        <servlet>
          <servlet-name>away</servlet-name>
          <jsp-file>/away.jsp</jsp-file>
        </servlet>
        <servlet-mapping>
          <servlet-name>away</servlet-name>
          <url-pattern>/*</url-pattern>
        </servlet-mapping>
        <error-page>
          <location>/away.jsp</location>
        </error-page>
      </web-app>
      """;

  private static final String SITE_NAME = "PSF_SITE_NAME";
  private static final Pattern NAME =
      Pattern.compile("(<title>[^<]* – |<header><div class=\"wrap\">)[^<]*(</title>|</div>)");

  private AwayPage() {}

  /** The page for a stack, with the site's own name; empty where its archive has none. */
  static byte[] of(StackOptions options) {
    String name =
        options
            .environment()
            .getOrDefault(SITE_NAME, System.getenv().getOrDefault(SITE_NAME, ""))
            .strip();
    return named(in(options.ear()), name);
  }

  /** Puts a name where the page has the usual one: in its title and its header. */
  static byte[] named(byte[] page, String name) {
    if (name.isEmpty()) {
      return page;
    }
    String plain = name.replace("&", "&amp;").replace("<", "&lt;");
    return NAME.matcher(new String(page, StandardCharsets.UTF_8))
        .replaceAll("$1" + Matcher.quoteReplacement(plain) + "$2")
        .getBytes(StandardCharsets.UTF_8);
  }

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

  /** Writes the page as an application of its own, which answers everything with it. */
  static void writeApplication(Path war, byte[] page) throws IOException {
    Files.createDirectories(war.toAbsolutePath().getParent());
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
      zip.putNextEntry(new ZipEntry("away.jsp"));
      zip.write(HEAD.getBytes(StandardCharsets.UTF_8));
      zip.write(page);
      zip.putNextEntry(new ZipEntry("WEB-INF/web.xml"));
      zip.write(DESCRIPTOR.getBytes(StandardCharsets.UTF_8));
    }
  }
}
