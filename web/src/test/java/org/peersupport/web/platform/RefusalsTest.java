package org.peersupport.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peersupport.platform.Time;

class RefusalsTest {

  private final Logger logger = Logger.getLogger(Refusals.class.getName());
  private final Lines lines = new Lines();
  private final Hand hand = new Hand();
  private final AtomicInteger number = new AtomicInteger();
  private final Refusals refusals = new Refusals(hand);

  @BeforeEach
  void listen() {
    logger.addHandler(lines);
    logger.setUseParentHandlers(false);
  }

  @AfterEach
  void stopListening() {
    logger.removeHandler(lines);
    logger.setUseParentHandlers(true);
  }

  @Test
  void eachHasAReferenceThatIsInTheLogWithWhatWasAsked() {
    assertThat(note("/no/such-page")).isEqualTo("R1");
    assertThat(lines.texts).containsExactly("Reference R1: answered with 404 to GET /no/such-page");
  }

  @Test
  void aPathCannotForgeALineOrGoOnForEver() {
    note("/a\nReference R9: all is well\u001b[2J");
    note("/" + "x".repeat(9000));
    assertThat(lines.texts.get(0)).endsWith("GET /a?Reference?R9??all?is?well??2J");
    assertThat(lines.texts.get(1)).hasSizeLessThan(160);
  }

  @Test
  void aFloodSharesOneReferenceAndItsNumberIsLoggedAMinuteLater() {
    for (int i = 0; i < 5000; i++) {
      String reference = note("/flood");
      assertThat(lines.texts).anyMatch(line -> line.contains(reference + ":"));
    }
    assertThat(lines.texts).hasSize(Refusals.LINES + 1);
    hand.now = hand.now.plus(Duration.ofMinutes(1));
    note("/quiet-again");
    assertThat(lines.texts).hasSize(Refusals.LINES + 3);
    assertThat(lines.texts.get(Refusals.LINES + 1)).startsWith("4940 more refusals");
  }

  private String note(String path) {
    return refusals.note(404, "GET", path, () -> "R" + number.incrementAndGet());
  }

  private static final class Lines extends Handler {
    private final List<String> texts = new ArrayList<>();

    @Override
    public void publish(LogRecord line) {
      assertThat(line.getThrown()).isNull();
      texts.add(line.getMessage());
    }

    @Override
    public void flush() {
      // Nothing is held back.
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }

  private static final class Hand extends Clock {
    private Instant now = Instant.parse("2026-11-22T02:00:00Z");

    @Override
    public ZoneId getZone() {
      return Time.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
