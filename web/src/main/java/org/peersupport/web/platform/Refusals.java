package org.peersupport.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.logging.Logger;

/**
 * Notes answers of the kind "no" (4xx), so that the reference on the page leads somewhere: one line
 * each, with the method and the path and without query, address or name.
 *
 * <p>Whoever asks for a thousand pages that do not exist gets no thousand lines: after sixty within
 * a minute the rest of that minute shares one reference, which is in the log as well, and the next
 * minute begins with their number.
 */
@ApplicationScoped
public class Refusals {

  /** Lines a minute, on each node. */
  static final int LINES = 60;

  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int LONGEST_PATH = 100;
  private static final Logger LOG = Logger.getLogger(Refusals.class.getName());

  private Clock clock;
  private Instant end = Instant.MIN;
  private int lines;
  private String shared = "";
  private long sharing;

  Refusals() {}

  @Inject
  Refusals(Clock clock) {
    this.clock = clock;
  }

  /**
   * Logs a refusal and gives its reference.
   *
   * @param path what was asked for, without its query
   * @param references makes a new one
   */
  String note(int status, String method, String path, Supplier<String> references) {
    Note note = count(references);
    if (note.others() > 0) {
      LOG.info(() -> note.others() + " more refusals shared the reference of the minute before");
    }
    if (note.first()) {
      LOG.info(
          () ->
              "Reference %s: answered with %d to %s %s"
                  .formatted(note.reference(), status, plain(method), plain(path)));
    } else if (note.begins()) {
      LOG.warning(
          () ->
              "Reference %s: %d refusals within a minute; further ones share this reference"
                  .formatted(note.reference(), LINES));
    }
    return note.reference();
  }

  private record Note(String reference, boolean first, boolean begins, long others) {}

  private synchronized Note count(Supplier<String> references) {
    Instant now = clock.instant();
    long others = 0;
    if (!now.isBefore(end)) {
      end = now.plus(WINDOW);
      others = sharing;
      lines = 0;
      sharing = 0;
      shared = "";
    }
    if (lines < LINES) {
      lines++;
      return new Note(references.get(), true, false, others);
    }
    boolean begins = shared.isEmpty();
    if (begins) {
      shared = references.get();
    }
    sharing++;
    return new Note(shared, false, begins, others);
  }

  /** No line break, no sign that a terminal or a log reader would obey, not without end. */
  private static String plain(String text) {
    String cut = text.length() > LONGEST_PATH ? text.substring(0, LONGEST_PATH) + "…" : text;
    return cut.replaceAll("[^A-Za-z0-9/._…-]", "?");
  }
}
