package org.peersupport.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandColoursTest {

  @TempDir Path folder;

  @Test
  void contrastIsWhatTheStandardSays() {
    assertThat(BrandColours.contrast("#000000", "#ffffff")).isCloseTo(21, within(0.01));
    assertThat(BrandColours.contrast("#777777", "#ffffff")).isCloseTo(4.48, within(0.01));
    assertThat(BrandColours.contrast("#12605f", "#12605f")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#12605f", "#005eb8", "#7a1fa2", "#8a3a00", "#000000"})
  void aColourThatCanBeReadInTheLightGetsOneThatCanBeReadInTheDark(String colour) {
    assertThat(BrandColours.of(colour).problems()).isEmpty();
  }

  @Test
  void aPaleColourIsRefusedWithItsContrast() {
    assertThat(with(Map.of("PSF_BRAND_COLOUR", "#f0b44c")).problems())
        .singleElement()
        .asString()
        .contains("#f0b44c cannot be read on the light ground", "must be 4.5 to 1");
  }

  @Test
  void aDarkColourForTheDarkIsRefused() {
    assertThat(
            with(Map.of("PSF_BRAND_COLOUR", "#12605f", "PSF_BRAND_COLOUR_DARK", "#12605f"))
                .problems())
        .singleElement()
        .asString()
        .contains("#12605f cannot be read on the dark ground");
  }

  @Test
  void whatIsNoColourIsNamed() {
    assertThat(with(Map.of("PSF_BRAND_COLOUR", "green")).problems())
        .containsExactly("PSF_BRAND_COLOUR is not a colour like #12605f.");
    assertThat(with(Map.of("PSF_BRAND_COLOUR_DARK", "#ffffff")).problems())
        .containsExactly("PSF_BRAND_COLOUR_DARK is set, but PSF_BRAND_COLOUR is not.");
  }

  @Test
  void aLogoIsKnownByItsContent() throws IOException {
    Path named = Files.writeString(folder.resolve("logo.png"), "<svg xmlns='x'/>");
    assertThat(with(Map.of("PSF_SITE_LOGO", named.toString())).siteLogo().orElseThrow().type())
        .isEqualTo("image/svg+xml");
    Path page = Files.writeString(folder.resolve("logo.svg"), "<html></html>");
    assertThat(with(Map.of("PSF_SITE_LOGO", page.toString())).problems())
        .containsExactly("The file that PSF_SITE_LOGO names is neither a PNG nor an SVG picture.");
    Path large = Files.write(folder.resolve("large.svg"), new byte[Logo.MOST + 1]);
    assertThat(with(Map.of("PSF_SITE_LOGO", large.toString())).problems())
        .containsExactly("The file that PSF_SITE_LOGO names is larger than 8 kB.");
    assertThat(with(Map.of("PSF_SITE_LOGO", folder + "/none.svg")).problems())
        .containsExactly("The file that PSF_SITE_LOGO names cannot be read.");
  }

  private static Settings with(Map<String, String> look) {
    Map<String, String> all = new HashMap<>(SettingsTest.COMPLETE);
    all.putAll(look);
    return new Settings(all, new Properties());
  }

  @Test
  void theGroundsAreThoseOfTheStyleSheet() throws IOException {
    String tokens =
        Files.readString(Path.of("../web/src/main/webapp/WEB-INF/assets/site/10-tokens.css"));
    List<String> papers = values(tokens, "--paper: ");
    List<String> cards = values(tokens, "--card: ");
    assertThat(BrandColours.LIGHT_GROUNDS).containsExactly(papers.get(0), cards.get(0));
    assertThat(BrandColours.DARK_GROUNDS).containsExactly(papers.get(1), cards.get(1));
  }

  private static List<String> values(String tokens, String name) {
    return tokens
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length(), line.length() - 1))
        .toList();
  }
}
