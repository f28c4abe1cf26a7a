package org.peersupport.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody without a mouse. Watches at every step that they can see where they are. */
final class Keyboard {
  private static final String SCRIPT = read("/keyboard.js");
  private static final int MOST = 400;

  /** The focus may go up a little: a small box beside a high one. */
  private static final double SAME_LINE = 60;

  private final Page page;
  private final List<String> faults = new ArrayList<>();

  Keyboard(Page page) {
    this.page = page;
  }

  List<String> faults() {
    return faults.stream().distinct().toList();
  }

  /** Presses Tab until the element has the focus. */
  Keyboard to(Locator wanted) {
    bring();
    for (int steps = 0; steps < MOST; steps++) {
      press("Tab");
      look();
      if (Boolean.TRUE.equals(wanted.evaluate("e => e === document.activeElement"))) {
        return this;
      }
    }
    throw new AssertionError("Tab never comes to " + wanted);
  }

  Keyboard type(String words) {
    page.keyboard().type(words);
    return this;
  }

  /** Takes what stands in a box away and writes something else. */
  Keyboard write(Locator box, String words) {
    to(box);
    press("ControlOrMeta+A");
    return type(words);
  }

  /** Ticks a box. */
  Keyboard tick(Locator box) {
    to(box);
    return press("Space");
  }

  /** Chooses one of several: Tab to the first of them, arrows to the one. */
  Keyboard choose(Locator wanted) {
    to(page.locator("input[name='" + wanted.getAttribute("name") + "']").first());
    press("Space");
    for (int steps = 0; !wanted.isChecked() && steps < MOST; steps++) {
      press("ArrowDown");
      look();
    }
    return this;
  }

  Keyboard press(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** Goes through a whole page with Tab, from its top until the focus leaves it. */
  Keyboard through() {
    bring();
    double last = 0;
    for (int steps = 0; steps < MOST; steps++) {
      press("Tab");
      Map<?, ?> focus = look();
      if (focus == null || Boolean.TRUE.equals(focus.get("first"))) {
        return this;
      }
      if (Boolean.TRUE.equals(focus.get("again"))) {
        faults.add("Tab leads back to " + focus.get("name"));
        return this;
      }
      if (Boolean.TRUE.equals(focus.get("inText"))) {
        double top = ((Number) focus.get("top")).doubleValue();
        if (top < last - SAME_LINE) {
          faults.add("Tab jumps up to " + focus.get("name"));
        }
        last = top;
      }
    }
    faults.add("Tab finds no way out");
    return this;
  }

  /** Before the focus moves, so that it is known what everything looks like without it. */
  private void bring() {
    if (Boolean.FALSE.equals(page.evaluate("() => 'keyboard' in window"))) {
      page.evaluate(SCRIPT);
    }
  }

  private Map<?, ?> look() {
    bring();
    Map<?, ?> focus = (Map<?, ?>) page.evaluate("() => keyboard.focus()");
    if (focus != null) {
      ((List<?>) focus.get("faults"))
          .forEach(fault -> faults.add("%s %s".formatted(page.url(), fault)));
    }
    return focus;
  }

  private static String read(String resource) {
    try (InputStream in = Keyboard.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
