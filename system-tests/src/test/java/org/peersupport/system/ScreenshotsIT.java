package org.peersupport.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peersupport.system.PageList.Shown;

/**
 * Pictures of the key pages, for people who want to see the site before they start it: {@code
 * ./test screenshots} takes them and puts them into {@code docs/screenshots}.
 */
@SystemTest
class ScreenshotsIT {
  private static final Path FOLDER = Path.of("target", "screenshots");

  private record Size(int width, int height) {}

  private static final List<Size> SIZES =
      List.of(new Size(360, 720), new Size(768, 1024), new Size(1440, 900));

  static List<Shown> shown() {
    return PageList.listed().shown();
  }

  @ParameterizedTest
  @MethodSource("shown")
  void a_key_page_is_shown_on_three_screens_by_day_and_by_night(
      Shown shown, Site site, Visitors visitors) {
    Page page = visitors.as(shown.state().account());
    Steps.follow(page, site, shown.state());
    for (Size size : SIZES) {
      page.setViewportSize(size.width(), size.height());
      for (ColorScheme scheme : Screens.SCHEMES) {
        Path file = FOLDER.resolve(file(shown, size, scheme));
        Pictures.write(Pictures.reduced(Screens.picture(page, scheme, false)), file);
        assertThat(file).isNotEmptyFile();
      }
    }
  }

  @AfterAll
  static void index() {
    List<String> lines = new ArrayList<>();
    lines.add("# What it looks like");
    lines.add("");
    lines.add("Taken by `./test screenshots` from the demonstration, on a phone, a tablet and a");
    lines.add("laptop, by day and by night. Which pages: `picture` in");
    lines.add("[pages.yaml](../../system-tests/src/test/resources/pages.yaml).");
    for (Shown shown : PageList.listed().shown()) {
      lines.add("");
      lines.add("## " + shown.title());
      for (ColorScheme scheme : Screens.SCHEMES) {
        lines.add("");
        for (Size size : SIZES) {
          lines.add(
              "![%s, %d pixels wide, %s](%s)"
                  .formatted(
                      shown.title(),
                      size.width(),
                      Screens.name(scheme),
                      file(shown, size, scheme)));
        }
      }
    }
    try {
      Files.createDirectories(FOLDER);
      Files.write(FOLDER.resolve("README.md"), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file(Shown shown, Size size, ColorScheme scheme) {
    return "%s-%d-%s.png".formatted(shown.picture(), size.width(), Screens.name(scheme));
  }
}
