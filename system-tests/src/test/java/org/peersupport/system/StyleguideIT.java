package org.peersupport.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every component of the style guide looks as it did when somebody last accepted it: {@code ./test
 * styleguide --accept} makes what it finds the new pictures, to be looked at and committed.
 */
@SystemTest
class StyleguideIT {
  private static final Path ACCEPTED = Path.of("src", "test", "resources", "styleguide");
  private static final Path DIFFERENT = Path.of("target", "styleguide");

  /** States that a page only has while somebody uses it, and the part that is used. */
  private static final Map<String, String> STATES =
      Map.of(
          "focus", "#buttons .button",
          "hover", "#buttons .button-quiet",
          "focus-field", "#fields input",
          "hover-way", "#ways .way",
          "focus-link", "#cards a");

  private static final boolean ACCEPT = Boolean.getBoolean("psf.styleguide.accept");

  @ParameterizedTest
  @ValueSource(ints = {Look.WIDE, Look.PHONE})
  void every_component_looks_as_it_was_accepted(int width, Site site, Visitors visitors)
      throws IOException {
    Page page = visitors.withScreen(PageList.NOBODY, width, 800, 1);
    assertThat(page.navigate("/styleguide").status()).isEqualTo(200);
    Map<String, BufferedImage> taken = new LinkedHashMap<>();
    // It floats over whatever is at the top; it has a specimen of its own.
    page.locator(".ways-out").evaluate("way => way.hidden = true");
    for (ColorScheme scheme : Screens.SCHEMES) {
      STATES.forEach(
          (state, part) -> {
            leaveAlone(page);
            if (state.startsWith("hover")) {
              page.locator(part).first().hover();
            } else {
              page.locator(part).first().focus();
            }
            String id = part.substring(1, part.indexOf(' '));
            taken.put(
                "%s.%s-%d-%s.png".formatted(id, state, width, Screens.name(scheme)),
                cut(Screens.picture(page, scheme, true), specimens(page).get(id)));
          });
      leaveAlone(page);
      BufferedImage whole = Screens.picture(page, scheme, true);
      specimens(page)
          .forEach(
              (id, box) ->
                  taken.put(
                      "%s-%d-%s.png".formatted(id, width, Screens.name(scheme)), cut(whole, box)));
    }
    assertThat(taken).isNotEmpty();
    if (ACCEPT) {
      accept(taken, width);
    }
    assertThat(differences(taken, width))
        .as("accept what is meant with ./test styleguide --accept")
        .isEmpty();
  }

  private static void leaveAlone(Page page) {
    page.mouse().move(0, 0);
    page.evaluate("document.activeElement.blur()");
  }

  private static void accept(Map<String, BufferedImage> taken, int width) throws IOException {
    for (String old : accepted(width)) {
      if (!taken.containsKey(old)) {
        Files.delete(ACCEPTED.resolve(old));
      }
    }
    for (Map.Entry<String, BufferedImage> one : taken.entrySet()) {
      Path file = ACCEPTED.resolve(one.getKey());
      // What looks the same keeps its bytes, so that a commit shows what has changed.
      if (!Files.exists(file)
          || Pictures.difference(Pictures.read(file), one.getValue()).isPresent()) {
        Pictures.write(one.getValue(), file);
      }
    }
  }

  private static List<String> differences(Map<String, BufferedImage> taken, int width)
      throws IOException {
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, BufferedImage> one : taken.entrySet()) {
      Path file = ACCEPTED.resolve(one.getKey());
      if (!Files.exists(file)) {
        Pictures.write(one.getValue(), DIFFERENT.resolve(one.getKey()));
        differences.add(one.getKey() + " is new");
        continue;
      }
      Pictures.difference(Pictures.read(file), one.getValue())
          .ifPresent(
              marked -> {
                Pictures.write(marked, DIFFERENT.resolve(one.getKey()));
                differences.add("%s differs: %s".formatted(one.getKey(), DIFFERENT));
              });
    }
    accepted(width).stream()
        .filter(name -> !taken.containsKey(name))
        .forEach(name -> differences.add(name + " has no component any more"));
    return differences;
  }

  private static Set<String> accepted(int width) throws IOException {
    if (!Files.isDirectory(ACCEPTED)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(ACCEPTED)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.contains("-" + width + "-"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Where each component lies on the whole page: its id, then left, top, width, height. */
  private static Map<String, List<Number>> specimens(Page page) {
    Object found =
        page.evaluate(
            """
            () => Object.fromEntries([...document.querySelectorAll('section.specimen[id]')]
              .map(e => [e.id, e.getBoundingClientRect()])
              .map(([id, box]) => [id, [box.left + scrollX, box.top + scrollY, box.width, box.height]]))
            """);
    Map<String, List<Number>> specimens = new LinkedHashMap<>();
    ((Map<?, ?>) found)
        .forEach(
            (id, box) ->
                specimens.put(
                    String.valueOf(id),
                    ((List<?>) box).stream().map(side -> (Number) side).toList()));
    return specimens;
  }

  private static BufferedImage cut(BufferedImage whole, List<Number> box) {
    int left = (int) Math.floor(box.get(0).doubleValue());
    int top = (int) Math.floor(box.get(1).doubleValue());
    return whole.getSubimage(
        left,
        top,
        Math.min((int) Math.round(box.get(2).doubleValue()), whole.getWidth() - left),
        Math.min((int) Math.round(box.get(3).doubleValue()), whole.getHeight() - top));
  }
}
