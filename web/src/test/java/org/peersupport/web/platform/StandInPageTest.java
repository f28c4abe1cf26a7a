package org.peersupport.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandInPageTest {

  @Test
  void theCrisisNumbersStandBeforeAnythingElse() {
    assertThat(StandInPage.away())
        .containsSubsequence("tel:999", "tel:111", "tel:116123", "sms:85258", "<h1>")
        .contains("111, option 2", "116 123", "Text SHOUT")
        .doesNotContainPattern("\\{[a-z.]+\\}");
  }

  @Test
  void itNeedsNothingButItself() {
    String page = StandInPage.away();
    assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(10_000);
    assertThat(page).doesNotContain("<script", "src=", "style=", "url(", "@import", "http:");
    assertThat(page).doesNotContainPattern("<link(?! rel=\"icon\" href=\"data:,\">)");
  }

  @Test
  void itsPolicyKnowsItsOwnStyle() throws NoSuchAlgorithmException {
    String page = StandInPage.away();
    Matcher style = Pattern.compile("(?s)<style>(.*)</style>").matcher(page);
    assertThat(style.find()).isTrue();
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(style.group(1).getBytes(StandardCharsets.UTF_8));
    assertThat(page).contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'\"");
  }

  @Test
  void afterAFailureItGivesTheReference() {
    assertThat(StandInPage.failed("BCDF-3467"))
        .contains("<title>Sorry, something went wrong", "<strong>BCDF-3467</strong>")
        .contains("116 123");
    assertThat(StandInPage.failed("")).doesNotContain("give this number");
    assertThat(StandInPage.away()).doesNotContain("give this number");
  }

  @Test
  void itHasAWayOut() {
    assertThat(StandInPage.away())
        .contains(
            "<a href=\"https://www.bbc.co.uk/weather\" rel=\"noreferrer\">Leave this site</a>");
  }

  @Test
  void theBuildWritesIt(@TempDir Path folder) throws IOException {
    StandInPage.main(new String[] {folder.resolve("errors").toString(), "page.html"});
    assertThat(Files.readString(folder.resolve("errors/page.html"))).isEqualTo(StandInPage.away());
  }
}
