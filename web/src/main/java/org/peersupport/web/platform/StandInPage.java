package org.peersupport.web.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page that needs nothing but itself: one document with its style inside, no script and no
 * other file, the crisis numbers first. It is shown when not even the error page can be, and the
 * build writes it out once for whatever answers in the application's place (docs/adr/0008).
 */
public final class StandInPage {

  private static final String TEMPLATE = "stand-in.html";
  private static final Pattern KEY = Pattern.compile("\\{([a-zA-Z0-9.]+)\\}");
  private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

  private StandInPage() {}

  /** What the build writes: the page for when the application is away. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Files.writeString(folder.resolve(arguments[1]), away());
  }

  /** The site is away and comes back by itself. */
  static String away() {
    return fill(template(), "away", "");
  }

  /** Something broke that somebody has to look into; the reference is in the log. */
  static String failed(String reference) {
    String line =
        reference.isEmpty()
            ? ""
            : "<p>%s <strong>%s</strong></p>\n".formatted(word("error.reference"), reference);
    return fill(template(), "500", line);
  }

  /** What the page allows itself: its own style, known by its hash, and nothing else. */
  static String policy() {
    return policy(template());
  }

  /** Puts the site's words where their keys stand in braces. */
  private static String fill(String template, String kind, String reference) {
    Map<String, String> own =
        Map.of(
            "policy", policy(template),
            "title", word("error." + kind + ".title"),
            "text", word("error." + kind + ".text"),
            "reference", reference);
    return KEY.matcher(template)
        .replaceAll(
            key -> {
              String value = own.get(key.group(1));
              return Matcher.quoteReplacement(value == null ? word(key.group(1)) : value);
            });
  }

  private static String policy(String template) {
    Matcher style = STYLE.matcher(template);
    if (!style.find()) {
      throw new IllegalStateException(TEMPLATE + " has no style");
    }
    return "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src "
        + "'sha256-"
        + sha256(style.group(1))
        + "'";
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String word(String key) {
    return ResourceBundle.getBundle(Words.SITE, Locale.UK)
        .getString(key)
        .replace("&", "&amp;")
        .replace("<", "&lt;");
  }

  private static String template() {
    try (InputStream in = StandInPage.class.getResourceAsStream(TEMPLATE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
