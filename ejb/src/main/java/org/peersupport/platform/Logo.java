package org.peersupport.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The collaborative's logo: a small PNG or SVG file on the server. What kind it is, its content
 * says, not its name. It is only ever shown as a picture, so that nothing in it can run.
 *
 * @param content the file
 * @param type {@code image/png} or {@code image/svg+xml}
 */
public record Logo(byte[] content, String type) {

  /** A first visit to a page must stay light; a logo takes its share of that. In bytes. */
  public static final int MOST = 8 * 1024;

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** The logo in a file; throws what a start-up message can say. */
  static Logo read(Path file) {
    try {
      if (Files.size(file) > MOST) {
        throw new IllegalArgumentException("is larger than 8 kB");
      }
      byte[] content = Files.readAllBytes(file);
      return type(content)
          .map(type -> new Logo(content, type))
          .orElseThrow(() -> new IllegalArgumentException("is neither a PNG nor an SVG picture"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot be read", e);
    }
  }

  private static Optional<String> type(byte[] content) {
    if (content.length > PNG.length && Arrays.mismatch(content, PNG) == PNG.length) {
      return Optional.of("image/png");
    }
    String text = new String(content, StandardCharsets.UTF_8).stripLeading();
    boolean svg = (text.startsWith("<svg") || text.startsWith("<?xml")) && text.contains("<svg");
    return svg ? Optional.of("image/svg+xml") : Optional.empty();
  }
}
