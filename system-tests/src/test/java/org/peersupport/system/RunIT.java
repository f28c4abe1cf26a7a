package org.peersupport.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code ./run} does to a running stack, called as {@code run} calls it once all is built:
 * building belongs to Maven here.
 */
@SystemTest
class RunIT {
  private static final String UNKNOWN = "We do not know that full postcode";

  @TempDir private Path folder;

  @Test
  void an_imported_postcode_is_known_exactly(Site site, Visitors visitors) throws Exception {
    Page page = visitors.withoutScripts();
    page.navigate("/find?near=SW2+9ZZ");
    assertThat(On.main(page)).containsText(UNKNOWN);

    Outcome imported = importPostcodes(site, "pcds,doterm,lat,long\nSW2 9ZZ,,51.4571,-0.1231\n");
    assertThat(imported.status()).as(imported.said()).isZero();
    assertThat(imported.said()).contains("1 postcode");
    Page again = visitors.withoutScripts();
    again.navigate("/find?near=SW2+9ZZ");
    assertThat(On.main(again)).containsText("Near SW2 9ZZ");
    assertThat(On.main(again)).not().containsText(UNKNOWN);
  }

  @Test
  void a_file_with_a_mistake_is_refused_whole_and_the_line_is_named(Site site, Visitors visitors)
      throws Exception {
    List<String> before = site.database().sizes();
    Outcome refused =
        importPostcodes(
            site, "pcds,doterm,lat,long\nSW2 8ZZ,,51.4571,-0.1231\nSW2 8ZY,,north,-0.1231\n");
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.said()).contains("line 3");
    assertThat(site.database().sizes()).isEqualTo(before);
    Page page = visitors.withoutScripts();
    page.navigate("/find?near=SW2+8ZZ");
    assertThat(On.main(page)).containsText(UNKNOWN);
  }

  @Test
  void a_file_that_is_not_there_is_said(Site site) throws Exception {
    Outcome refused =
        run("import-postcodes", folder.resolve("none.csv").toString(), "--data", data(site));
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.said()).contains("none.csv");
  }

  @Test
  void loading_the_demonstration_a_second_time_changes_nothing(Site site, Visitors visitors)
      throws Exception {
    List<String> before = site.database().sizes();
    Outcome redeployed = run("redeploy", "--data", data(site));
    assertThat(redeployed.status()).as(redeployed.said()).isZero();
    assertThat(site.database().sizes()).isEqualTo(before);
    Page page = visitors.withoutScripts();
    assertThat(page.navigate("/offers/solidarity-in-a-crisis").status()).isEqualTo(200);
  }

  private Outcome importPostcodes(Site site, String lines) throws Exception {
    Path file = Files.writeString(folder.resolve("postcodes.csv"), lines);
    return run("import-postcodes", file.toString(), "--data", data(site));
  }

  private static String data(Site site) {
    return site.stack().options().data().toString();
  }

  private record Outcome(int status, String said) {}

  private static Outcome run(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.peersupport.stack.Main");
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), said);
  }
}
