package org.peersupport.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/**
 * The site's own style sheets and pictures. A style sheet is put together from the files of its
 * folder under {@code WEB-INF/assets}, in the order of their names, read once and kept. Its address
 * carries a hash of its content, so that browsers may keep it for ever.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

  private static final String FOLDER = "/WEB-INF/assets/";

  private static final Map<String, String> TYPES =
      Map.of("css", "text/css;charset=UTF-8", "svg", "image/svg+xml");

  /** The names that can be asked for. */
  private static final List<String> NAMES = List.of("site.css", "desk.css", "mark.svg");

  private final Map<String, Asset> loaded = new ConcurrentHashMap<>();

  private ServletContext context;

  Assets() {}

  @Inject
  Assets(ServletContext context) {
    this.context = context;
  }

  /** One file as it is sent. */
  record Asset(String type, String version, byte[] content, byte[] zipped) {}

  /** The address of an asset by its name, with its version. */
  public String href(String name) {
    String version = find(name).orElseThrow(() -> new IllegalArgumentException(name)).version();
    return context.getContextPath() + "/assets/" + name + "?v=" + version;
  }

  Optional<Asset> find(String name) {
    return NAMES.contains(name)
        ? Optional.of(loaded.computeIfAbsent(name, this::load))
        : Optional.empty();
  }

  private Asset load(String name) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    byte[] content = name.endsWith(".css") ? styleSheet(name) : file(FOLDER + name);
    return new Asset(type, Hashes.of(content), content, zip(content));
  }

  private byte[] styleSheet(String name) {
    String folder = FOLDER + name.substring(0, name.lastIndexOf('.')) + "/";
    StringBuilder together = new StringBuilder();
    for (String part : new TreeSet<>(context.getResourcePaths(folder))) {
      together.append(new String(file(part), StandardCharsets.UTF_8));
    }
    return squeeze(together.toString()).getBytes(StandardCharsets.UTF_8);
  }

  /** Takes out what only people read: comments and white space at the ends of lines. */
  static String squeeze(String styles) {
    return styles.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s*\\n\\s*", "\n").strip();
  }

  private byte[] file(String path) {
    try (InputStream in = context.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("No " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] zip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
