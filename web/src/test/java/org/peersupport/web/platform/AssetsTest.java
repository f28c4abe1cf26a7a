package org.peersupport.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.peersupport.platform.Settings;

class AssetsTest {

  @Test
  void styleSheetsAreSentWithoutComments() {
    assertThat(Assets.squeeze("/* why */\na {\n  color: red;\n\n}\n"))
        .isEqualTo("a {\ncolor: red;\n}");
  }

  @Test
  void scriptsAreSentWithoutTheCommentsThatBeginALine() {
    assertThat(
            Assets.squeezeScript(
                "/* Why.\n * More. */\n(function () {\n  // How.\n  go('https://a/*b*/');\n}());\n"))
        .isEqualTo("(function () {\ngo('https://a/*b*/');\n}());");
  }

  @Test
  void aScriptIsPutTogetherFromTheFilesOfItsFolderInTheOrderOfTheirNames() {
    Assets assets =
        assets(
            Map.of(
                "/WEB-INF/assets/desk/20-b.js", "b();\n",
                "/WEB-INF/assets/desk/10-a.js", "a();\n",
                "/WEB-INF/assets/desk/10-a.css", "a { }\n"));

    Assets.Asset script = assets.find("desk.js").orElseThrow();

    assertThat(new String(script.content(), StandardCharsets.UTF_8)).isEqualTo("a();\nb();");
    assertThat(script.type()).isEqualTo("text/javascript;charset=UTF-8");
    assertThat(assets.href("desk.js")).isEqualTo("/assets/desk.js?v=" + script.version());
  }

  @Test
  void aStyleSheetNamesItsFontsWithTheirVersion() {
    Assets assets =
        assets(
            Map.of(
                "/WEB-INF/assets/site/10-a.css",
                "@font-face { src: url(\"text.woff2\") format(\"woff2\"); }\n",
                "/WEB-INF/assets/fonts/text.woff2",
                "packed"));

    Assets.Asset font = assets.find("text.woff2").orElseThrow();

    assertThat(new String(assets.find("site.css").orElseThrow().content(), StandardCharsets.UTF_8))
        .contains("url(\"/assets/text.woff2?v=" + font.version() + "\")");
    assertThat(font.type()).isEqualTo("font/woff2");
    assertThat(font.zipped()).as("a font is packed already").isEmpty();
  }

  @Test
  void theCollaborativesColoursTakeThePlaceOfTheProducts() {
    assertThat(assets(Map.of()).find("brand.css")).as("without colours of its own").isEmpty();
    Assets assets = assets(Map.of(), Map.of("PSF_BRAND_COLOUR", "#005eb8"));

    String styles =
        new String(assets.find("brand.css").orElseThrow().content(), StandardCharsets.UTF_8);

    assertThat(styles)
        .startsWith(":root{--brand:#005eb8;--link:#005eb8;--brand-deep:#004281;")
        .contains("@media (prefers-color-scheme: dark) {:root{--brand:#")
        .endsWith("}\n");
  }

  @Test
  void theProductsMarkStandsWhereThereIsNoLogo() {
    assertThat(assets(Map.of("/WEB-INF/assets/mark.svg", "<svg/>")).getLogo())
        .startsWith("/assets/mark.svg?v=");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    Assets assets = assets(Map.of("/WEB-INF/assets/secret.txt", "no"));

    assertThat(assets.find("site.js")).isEmpty();
    assertThat(assets.find("other.woff2")).isEmpty();
    assertThat(assets.find("secret.txt")).isEmpty();
    assertThat(assets.find("../web.xml")).isEmpty();
  }

  /** Assets over files by their paths. */
  private static Assets assets(Map<String, String> files) {
    return assets(files, Map.of());
  }

  private static Assets assets(Map<String, String> files, Map<String, String> settings) {
    return new Assets(
        (ServletContext)
            Proxy.newProxyInstance(
                AssetsTest.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) ->
                    switch (method.getName()) {
                      case "getContextPath" -> "";
                      case "getResourcePaths" -> within((String) arguments[0], files.keySet());
                      case "getResourceAsStream" -> stream(files.get((String) arguments[0]));
                      default -> throw new UnsupportedOperationException(method.getName());
                    }),
        new Settings(settings, new Properties()));
  }

  private static Set<String> within(String folder, Set<String> paths) {
    Set<String> found =
        paths.stream().filter(path -> path.startsWith(folder)).collect(Collectors.toSet());
    return found.isEmpty() ? null : found;
  }

  private static ByteArrayInputStream stream(String content) {
    return content == null
        ? null
        : new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }
}
