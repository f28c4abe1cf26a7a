package org.peersupport.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.peersupport.system.PageList.Kind;

/** What Lighthouse says of every kind of public page, on the slow phone that it plays. */
@SystemTest
class LighthouseIT {
  private static final Path LIGHTHOUSE = Path.of("lighthouse");
  private static final Path REPORTS = Path.of("target", "lighthouse");

  /** Points of 100, by Lighthouse's names for its categories. */
  private static final Map<String, Integer> LEAST =
      Map.of("performance", 98, "accessibility", 100, "best-practices", 100, "seo", 100);

  private static final List<String> CATEGORIES =
      List.of("performance", "accessibility", "best-practices", "seo");

  @Test
  void every_kind_of_public_page_is_fast_and_in_order(Site site) throws Exception {
    List<Kind> kinds = PageList.listed().publicKinds().stream().filter(Kind::measured).toList();
    measure(kinds.stream().map(kind -> site.url(kind.example())).toList());
    Measured table =
        new Measured(
            "lighthouse.md",
            "Lighthouse, points of 100",
            "page",
            "performance",
            "accessibility",
            "best practices",
            "SEO");
    SoftAssertions softly = new SoftAssertions();
    for (int i = 0; i < kinds.size(); i++) {
      JsonObject report =
          JsonParser.parseString(Files.readString(REPORTS.resolve(i + ".json"))).getAsJsonObject();
      String address = kinds.get(i).example();
      table.add(
          address,
          points(report, "performance"),
          points(report, "accessibility"),
          points(report, "best-practices"),
          points(report, "seo"));
      for (String category : CATEGORIES) {
        softly
            .assertThat(points(report, category))
            .as("%s of %s: %s", category, address, lost(report, category))
            .isGreaterThanOrEqualTo(LEAST.get(category));
      }
    }
    table.write();
    softly.assertAll();
  }

  private static void measure(List<String> addresses) throws IOException, InterruptedException {
    assertThat(LIGHTHOUSE.resolve("node_modules/lighthouse"))
        .as("Lighthouse: ./test brings it, or run npm ci in system-tests/lighthouse")
        .exists();
    List<String> command = new ArrayList<>();
    command.add(Optional.ofNullable(System.getenv("PSF_NODE")).orElse("node"));
    command.add("measure.mjs");
    command.add(REPORTS.toAbsolutePath().toString());
    command.addAll(addresses);
    ProcessBuilder builder = new ProcessBuilder(command).directory(LIGHTHOUSE.toFile());
    builder
        .environment()
        .put(
            "CHROME_PATH",
            Optional.ofNullable(System.getenv("PSF_CHROMIUM")).orElse("/usr/bin/chromium"));
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private static int points(JsonObject report, String category) {
    return (int) Math.round(100 * category(report, category).get("score").getAsDouble());
  }

  private static JsonObject category(JsonObject report, String name) {
    return report.getAsJsonObject("categories").getAsJsonObject(name);
  }

  /** The audits that cost points, by their ids. */
  private static List<String> lost(JsonObject report, String category) {
    List<String> lost = new ArrayList<>();
    category(report, category)
        .getAsJsonArray("auditRefs")
        .forEach(
            reference -> {
              String id = reference.getAsJsonObject().get("id").getAsString();
              JsonObject audit = report.getAsJsonObject("audits").getAsJsonObject(id);
              boolean counts = reference.getAsJsonObject().get("weight").getAsDouble() > 0;
              if (counts
                  && !audit.get("score").isJsonNull()
                  && audit.get("score").getAsDouble() < 1) {
                lost.add("%s (%s)".formatted(id, audit.get("title").getAsString()));
              }
            });
    return lost;
  }
}
