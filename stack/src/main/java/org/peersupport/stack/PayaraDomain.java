package org.peersupport.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Makes a Payara domain out of the pristine one of the distribution, anew at every start: what a
 * domain remembers (deployed applications, ports, settings made by hand) would only go stale, and
 * deploying anew takes no longer than starting with a deployed application.
 */
final class PayaraDomain {
  static final String NAME = "domain1";

  /** Where people arrive. */
  static final String LISTENER = "http-listener-1";

  /** Text that is worth compressing; pictures and fonts are compressed already. */
  private static final String COMPRESSED =
      "text/html,text/xml,text/plain,text/css,text/javascript,text/calendar,"
          + "application/javascript,application/json,application/problem+json,"
          + "application/xml,application/xhtml+xml,image/svg+xml";

  private static final int PASSWORD_ROUNDS = 100;
  private static final int SALT_BYTES = 8;

  private final Path folder;
  private final Path log;
  private Document xml;

  PayaraDomain(Path domains, Path log) {
    this.folder = domains.resolve(NAME);
    this.log = log;
  }

  Path folder() {
    return folder;
  }

  /**
   * Writes the domain.
   *
   * @param adminPassword of the user {@code admin}, whose listener is on loopback only
   */
  void make(Path glassfish, Path driver, int httpPort, int adminPort, String adminPassword)
      throws IOException {
    Path keptCache = folder.resolveSibling("osgi-cache");
    Path cache = folder.resolve("osgi-cache");
    Folders.delete(keptCache);
    if (Files.isDirectory(cache)) {
      Files.move(cache, keptCache);
    }
    Folders.delete(folder);
    Folders.createPrivate(folder.getParent());
    Folders.copy(glassfish.resolve("domains").resolve(NAME), folder);
    if (Files.isDirectory(keptCache)) {
      Files.move(keptCache, cache);
    }
    // The server's own welcome, with its name.
    Folders.delete(folder.resolve("docroot"));
    Files.createDirectories(folder.resolve("docroot"));
    Files.copy(driver, folder.resolve("lib").resolve(driver.getFileName()));
    Files.writeString(folder.resolve("config/admin-keyfile"), adminLine(adminPassword));
    writeLogging();
    writeSettings(httpPort, adminPort);
  }

  private void writeLogging() throws IOException {
    Path file = folder.resolve("config/logging.properties");
    String handler = "com.sun.enterprise.server.logging.GFFileHandler.";
    String settings =
        Files.readString(file)
            .replaceAll("(?m)^" + handler.replace(".", "\\.") + "(file|rotationLimit\\w+)=.*$", "");
    Files.writeString(
        file,
        settings
            + "\n%sfile=%s\n%srotationLimitInBytes=20000000\n".formatted(handler, log, handler)
            // It would write what somebody searched for into the log.
            + "org.glassfish.grizzly.http.util.Parameters.level=WARNING\n");
  }

  private void writeSettings(int httpPort, int adminPort) throws IOException {
    Path file = folder.resolve("config/domain.xml");
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      xml = factory.newDocumentBuilder().parse(file.toFile());
      Element server = one("config", "name", "server-config");
      listeners(server, httpPort, adminPort);
      quiet(server);
      jvm(server);
      pool();
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(xml), new StreamResult(file.toFile()));
    } catch (ParserConfigurationException | SAXException | TransformerException e) {
      throw new IOException("The domain's settings could not be changed", e);
    }
  }

  private void listeners(Element server, int httpPort, int adminPort) {
    Element people = within(server, "network-listener", "name", LISTENER);
    set(people, loopback(httpPort));
    // Opened when the application is there: until then the stand-in has the port.
    set(people, Map.of("enabled", "false"));
    set(within(server, "network-listener", "name", "admin-listener"), loopback(adminPort));
    remove(within(server, "network-listener", "name", "http-listener-2"));
    remove(within(server, "protocol", "name", "http-listener-2"));
    set(within(server, "virtual-server", "id", "server"), Map.of("network-listeners", LISTENER));
    set(within(server, "protocol", "name", "admin-listener", "http"), unsigned());
    Element http = within(server, "protocol", "name", LISTENER, "http");
    set(http, unsigned());
    set(
        http,
        Map.of(
            "compression", "on",
            "compression-min-size-bytes", "1024",
            "compressable-mime-type", COMPRESSED,
            "trace-enabled", "false",
            // What is sent and not read is still taken up to here, so that the answer arrives.
            "max-swallowing-input-bytes", "10485760",
            "max-form-post-size-bytes", "2097152",
            // The application says what may frame it, in one header of its own.
            "xframe-options", "false"));
  }

  private static Map<String, String> loopback(int port) {
    return Map.of("address", "127.0.0.1", "port", Integer.toString(port));
  }

  private static Map<String, String> unsigned() {
    return Map.of("xpowered-by", "false", "server-header", "false");
  }

  /** Switches off, or at least off the network, what the application does not use. */
  private void quiet(Element server) {
    for (Element listener : all(server, "iiop-listener")) {
      set(listener, Map.of("address", "127.0.0.1", "enabled", "false"));
    }
    set(all(server, "jmx-connector").get(0), Map.of("enabled", "false", "address", "127.0.0.1"));
    set(all(server, "hazelcast-config-specific-configuration").get(0), Map.of("enabled", "false"));
    Element jms = append(server, "jms-service", Map.of("type", "DISABLED"));
    set(jms, Map.of("default-jms-host", "default_JMS_host"));
    append(jms, "jms-host", Map.of("name", "default_JMS_host", "host", "127.0.0.1"));
    Element jmsPort = within(server, "system-property", "name", "JMS_PROVIDER_PORT");
    set(jmsPort, Map.of("value", Integer.toString(Ports.free())));
  }

  private void jvm(Element server) {
    Element java = all(server, "java-config").get(0);
    for (Element option : all(java, "jvm-options")) {
      String text = option.getTextContent();
      if (text.startsWith("-Xmx")) {
        option.setTextContent("-Xmx768m");
      } else if (text.startsWith("-Dorg.glassfish.additionalOSGiBundlesToStart=")) {
        // The remote shell listens on a port, which two domains would fight for.
        option.setTextContent(text.replace("org.apache.felix.shell.remote,", ""));
      }
    }
    for (String more :
        List.of(
            "-Dproduct.name=",
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=Europe/London",
            "-Duser.language=en",
            "-Duser.country=GB",
            "-XX:+ExitOnOutOfMemoryError")) {
      Element option = xml.createElement("jvm-options");
      option.setTextContent(more);
      java.appendChild(option);
    }
  }

  /**
   * {@code jdbc/psf}. Connections are tried before they are handed out and all are dropped when one
   * fails, so that the application works again by itself when the database is back.
   */
  private void pool() {
    Element resources = (Element) xml.getElementsByTagName("resources").item(0);
    Element pool = append(resources, "jdbc-connection-pool", Map.of("name", "psf-pool"));
    set(
        pool,
        Map.ofEntries(
            Map.entry("datasource-classname", "org.postgresql.ds.PGSimpleDataSource"),
            Map.entry("res-type", "javax.sql.DataSource"),
            Map.entry("steady-pool-size", "4"),
            Map.entry("max-pool-size", "32"),
            Map.entry("max-wait-time-in-millis", "5000"),
            Map.entry("idle-timeout-in-seconds", "300"),
            Map.entry("statement-timeout-in-seconds", "30"),
            Map.entry("transaction-isolation-level", "read-committed"),
            Map.entry("is-connection-validation-required", "true"),
            Map.entry("connection-validation-method", "custom-validation"),
            Map.entry(
                "validation-classname",
                "org.glassfish.api.jdbc.validation.PostgresConnectionValidation"),
            Map.entry("fail-all-connections", "true")));
    Map<String, String> properties =
        Map.of(
            "url", "${ENV=PSF_DB_URL}",
            "user", "${ENV=PSF_DB_USER}",
            "password", "${ENV=PSF_DB_PASSWORD}",
            "stringType", "unspecified",
            "applicationName", "psf",
            "connectTimeout", "5",
            "socketTimeout", "60",
            "tcpKeepAlive", "true");
    properties.forEach(
        (name, value) -> append(pool, "property", Map.of("name", name, "value", value)));
    append(resources, "jdbc-resource", Map.of("pool-name", "psf-pool", "jndi-name", "jdbc/psf"));
    append(one("server", "name", "server"), "resource-ref", Map.of("ref", "jdbc/psf"));
  }

  /** The server's own format: SHA-256 of password and salt, taken a hundred times over. */
  private static String adminLine(String password) {
    try {
      byte[] salt = new byte[SALT_BYTES];
      new SecureRandom().nextBytes(salt);
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(password.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      byte[] hash = digest.digest(salt);
      for (int round = 1; round < PASSWORD_ROUNDS; round++) {
        hash = digest.digest(hash);
      }
      byte[] both = java.util.Arrays.copyOf(hash, hash.length + SALT_BYTES);
      System.arraycopy(salt, 0, both, hash.length, SALT_BYTES);
      return "admin;{SSHA256}" + Base64.getEncoder().encodeToString(both) + ";asadmin\n";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Element append(Element parent, String name, Map<String, String> attributes) {
    Element child = xml.createElement(name);
    set(child, attributes);
    parent.appendChild(child);
    return child;
  }

  private static void set(Element element, Map<String, String> attributes) {
    attributes.forEach(element::setAttribute);
  }

  private static void remove(Element element) {
    element.getParentNode().removeChild(element);
  }

  private Element one(String tag, String attribute, String value) {
    return within(xml.getDocumentElement(), tag, attribute, value);
  }

  private static Element within(
      Element parent, String tag, String attribute, String value, String child) {
    return all(within(parent, tag, attribute, value), child).get(0);
  }

  private static Element within(Element parent, String tag, String attribute, String value) {
    return all(parent, tag).stream()
        .filter(element -> element.getAttribute(attribute).equals(value))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No " + tag + " " + value + " in domain.xml"));
  }

  private static List<Element> all(Element parent, String tag) {
    NodeList found = parent.getElementsByTagName(tag);
    return java.util.stream.IntStream.range(0, found.getLength())
        .mapToObj(i -> (Element) found.item(i))
        .toList();
  }
}
