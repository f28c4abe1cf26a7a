package org.peersupport.finder.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lines of a UTF-8 file, one at a time, strictly: it says at which line the text is not UTF-8,
 * and takes a last line that is not ended for the sign of a file that was cut off.
 */
final class TextLines {

  /** Longest line, in bytes; the longest known format has some 400. */
  private static final int MAX_LENGTH = 20_000;

  private final InputStream bytes;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(512);
  private long number;

  TextLines(InputStream bytes) {
    this.bytes = new BufferedInputStream(bytes, 1 << 16);
  }

  /** The number of the line that was read last, from 1. */
  long number() {
    return number;
  }

  /** The next line without its end; empty at the end of the file. */
  Optional<String> next() throws IOException, BadPostcodeFileException {
    number++;
    line.reset();
    int next = bytes.read();
    if (next < 0) {
      return Optional.empty();
    }
    while (next != '\n') {
      if (next < 0) {
        throw bad("the file ends in the middle of this line; it looks cut off");
      }
      if (next == 0) {
        throw bad("this is not a UTF-8 text file");
      }
      if (line.size() == MAX_LENGTH) {
        throw bad("it is longer than " + MAX_LENGTH + " bytes");
      }
      line.write(next);
      next = bytes.read();
    }
    return Optional.of(withoutLineEnd(decoded()));
  }

  private String decoded() throws BadPostcodeFileException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(line.toByteArray()))
          .toString();
    } catch (CharacterCodingException malformed) {
      throw bad("this is not UTF-8 text");
    }
  }

  private String withoutLineEnd(String text) {
    String body = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    boolean byteOrderMark = number == 1 && body.startsWith("\uFEFF");
    return byteOrderMark ? body.substring(1) : body;
  }

  private BadPostcodeFileException bad(String what) {
    return new BadPostcodeFileException(number, what);
  }
}
