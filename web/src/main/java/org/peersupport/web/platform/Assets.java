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
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.peersupport.platform.Settings;

/**
 * The site's own style sheets, scripts, fonts and pictures. A style sheet or script is put together
 * from the files of its folder under {@code WEB-INF/assets}, in the order of their names, read once
 * and kept. Every address carries a hash of the content, so that browsers may keep it for ever;
 * style sheets name a font by its file alone, as in {@code url("text.woff2")}.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

  private static final String FOLDER = "/WEB-INF/assets/";

  private static final String FONTS = FOLDER + "fonts/";

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  /** The names that can be asked for, besides the fonts'. */
  private static final List<String> NAMES =
      List.of("site.css", "desk.css", "styleguide.css", "site.js", "desk.js", "mark.svg");

  private static final String BRAND = "brand.css";
  private static final String LOGO = "logo";

  private static final Pattern FONT = Pattern.compile("[A-Za-z0-9-]{1,60}\\.woff2");

  private static final Pattern FONT_ADDRESS =
      Pattern.compile("url\\(\"(" + FONT.pattern() + ")\"\\)");

  private final Map<String, Asset> loaded = new ConcurrentHashMap<>();

  private ServletContext context;

  private Settings settings;

  Assets() {}

  @Inject
  Assets(ServletContext context, Settings settings) {
    this.context = context;
    this.settings = settings;
  }

  /** The address of the collaborative's logo; of the product's own mark where it has none. */
  public String getLogo() {
    return href(find(LOGO).isPresent() ? LOGO : "mark.svg");
  }

  /**
   * One file as it is sent.
   *
   * @param zipped the content for browsers that take it zipped; empty where that saves nothing
   */
  record Asset(String type, String version, byte[] content, Optional<byte[]> zipped) {}

  /** The address of an asset by its name, with its version. */
  public String href(String name) {
    String version = find(name).orElseThrow(() -> new IllegalArgumentException(name)).version();
    return context.getContextPath() + "/assets/" + name + "?v=" + version;
  }

  /** The element that loads a script once the page is there. */
  public String script(String name) {
    return "<script src=\"" + href(name) + "\" defer></script>";
  }

  Optional<Asset> find(String name) {
    Asset known = loaded.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Asset> read =
        name.equals(LOGO) ? logo() : content(name).map(bytes -> asset(name, bytes));
    // Not computed inside the map: a style sheet asks for its fonts while it is put together.
    read.ifPresent(asset -> loaded.putIfAbsent(name, asset));
    return read;
  }

  private Optional<Asset> logo() {
    return settings
        .siteLogo()
        .map(
            logo ->
                new Asset(
                    logo.type(),
                    Hashes.of(logo.content()),
                    logo.content(),
                    Optional.of(zip(logo.content()))));
  }

  private static Asset asset(String name, byte[] content) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    boolean packed = name.endsWith(".woff2");
    return new Asset(
        type, Hashes.of(content), content, packed ? Optional.empty() : Optional.of(zip(content)));
  }

  private Optional<byte[]> content(String name) {
    if (name.equals(BRAND)) {
      return settings.brandColours().map(BrandStyles::of).map(Assets::bytes);
    }
    if (FONT.matcher(name).matches()) {
      return file(FONTS + name);
    }
    if (!NAMES.contains(name)) {
      return Optional.empty();
    }
    if (name.endsWith(".css")) {
      return together(name).map(Assets::squeeze).map(this::withFonts).map(Assets::bytes);
    }
    if (name.endsWith(".js")) {
      return together(name).map(Assets::squeezeScript).map(Assets::bytes);
    }
    return file(FOLDER + name);
  }

  private Optional<String> together(String name) {
    String ending = name.substring(name.lastIndexOf('.'));
    Set<String> parts =
        context.getResourcePaths(FOLDER + name.substring(0, name.lastIndexOf('.')) + "/");
    if (parts == null) {
      return Optional.empty();
    }
    StringBuilder together = new StringBuilder();
    for (String part : new TreeSet<>(parts)) {
      if (part.endsWith(ending)) {
        together.append(new String(file(part).orElseThrow(), StandardCharsets.UTF_8));
      }
    }
    return together.isEmpty() ? Optional.empty() : Optional.of(together.toString());
  }

  /** Takes out what only people read: comments and white space at the ends of lines. */
  static String squeeze(String styles) {
    return lines(styles.replaceAll("(?s)/\\*.*?\\*/", ""));
  }

  /**
   * The same for a script, where only a comment that begins its line is surely one: two slashes
   * further on may stand in a text. Texts over several lines do not survive this; there are none.
   */
  static String squeezeScript(String script) {
    return lines(
        script.replaceAll("(?ms)^\\s*/\\*.*?\\*/", "").replaceAll("(?m)^[ \\t]*//[^\\n]*$", ""));
  }

  private static String lines(String text) {
    return text.replaceAll("\\s*\\n\\s*", "\n").strip();
  }

  private String withFonts(String styles) {
    return FONT_ADDRESS
        .matcher(styles)
        .replaceAll(found -> "url(\"" + Matcher.quoteReplacement(href(found.group(1))) + "\")");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Optional<byte[]> file(String path) {
    try (InputStream in = context.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
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
