package org.peersupport.system;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at a page as it stands in a browser and says what is wrong with it, each fault a sentence.
 * What it asks of the document itself is in {@code look.js}.
 */
final class Look {
  /** An ordinary screen, a phone, and the narrowest that a page must fit (WCAG 1.4.10). */
  static final int WIDE = 1280;

  static final int PHONE = 360;
  static final int NARROWEST = 320;
  private static final int HIGH = 800;

  private static final String AXE = read(AxeBuilder.class, "/axe.min.js");
  private static final String OWN = read(Look.class, "/look.js");

  private final Page page;
  private final List<String> faults = new ArrayList<>();

  Look(Page page) {
    this.page = page;
    // Colours on their way from one to the other are neither's.
    emulate(ColorScheme.LIGHT);
    page.evaluate(OWN);
  }

  /** All that it costs little to ask: on every page that is met. */
  Look briefly() {
    ask("structure");
    for (int width : new int[] {NARROWEST, PHONE}) {
      page.setViewportSize(width, HIGH);
      ask("overflow");
    }
    page.setViewportSize(WIDE, HIGH);
    return this;
  }

  /** That it runs no script but the site's own and nothing that the policy would have to allow. */
  Look withoutFramework() {
    ask("scripts");
    return this;
  }

  /** axe in daylight on a wide screen. */
  Look withAxe() {
    axe(false);
    return this;
  }

  /** axe on a phone with all folds open, in the dark; sizes and motion. */
  Look closely() {
    withAxe();
    emulate(ColorScheme.DARK);
    axe(true);
    emulate(ColorScheme.LIGHT);
    page.evaluate("() => look.unfold()");
    page.setViewportSize(PHONE, HIGH);
    axe(false);
    ask("targets");
    ask("motion");
    ask("overflow");
    emulate(ColorScheme.DARK);
    axe(true);
    emulate(ColorScheme.LIGHT);
    page.setViewportSize(WIDE, HIGH);
    ask("targets");
    return this;
  }

  /** That it does not scroll sideways as it stands. */
  Look sideways() {
    ask("overflow");
    return this;
  }

  /** In a browser that forces its own colours: axe, and borders where a background did it. */
  Look withForcedColours() {
    withAxe();
    ask("borders");
    return this;
  }

  /** What was wrong so far, each said once. */
  List<String> faults() {
    return faults.stream().distinct().toList();
  }

  /** The site's own addresses that the page links to. */
  List<String> links() {
    return texts(page.evaluate("() => look.links()"));
  }

  private void ask(String what) {
    faults.addAll(texts(page.evaluate("what => look[what]()", what)));
  }

  private void axe(boolean coloursOnly) {
    if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
      page.evaluate(AXE);
    }
    String how =
        "%s px, %s"
            .formatted(
                page.viewportSize().width,
                page.evaluate(
                    "() => ['(prefers-color-scheme: dark)', '(forced-colors: active)']"
                        + ".filter(q => matchMedia(q).matches).join(' ') || 'light'"));
    for (String fault :
        texts(page.evaluate("coloursOnly => look.axeFaults(coloursOnly)", coloursOnly))) {
      faults.add("%s [%s]".formatted(fault, how));
    }
  }

  private void emulate(ColorScheme scheme) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE));
  }

  private static List<String> texts(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }

  private static String read(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
