package org.peersupport.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peersupport.system.PageList.Kind;
import org.peersupport.system.Wire.Sent;

/** How much a page costs somebody who counts their megabytes. */
@SystemTest
class WeightIT {
  private static final long KILOBYTE = 1000;
  private static final long PUBLIC_PAGE = 60 * KILOBYTE;
  private static final long PUBLIC_SCRIPT = 15 * KILOBYTE;
  private static final long SIGNED_IN_PAGE = 300 * KILOBYTE;
  private static final Pattern CONTENT_HASH = Pattern.compile("[0-9a-f]{12,64}");

  private static final Measured TABLE =
      new Measured(
          "weight.md",
          "Bytes over the wire on a first visit",
          "page",
          "all",
          "document",
          "styles",
          "fonts",
          "script",
          "images",
          "requests");

  @AfterAll
  static void tell() {
    TABLE.write();
  }

  static List<String> publicPages() {
    return PageList.listed().publicAddresses();
  }

  @ParameterizedTest
  @MethodSource("publicPages")
  void a_public_page_is_light(String address, Site site, Visitors visitors) {
    Page page = visitors.arrive();
    List<Sent> sent = weigh(page, address, address);
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(Wire.weight(sent, "")).as("all").isPositive().isLessThan(PUBLIC_PAGE);
    softly.assertThat(Wire.weight(sent, "script")).as("script").isLessThan(PUBLIC_SCRIPT);
    softly.assertThat(sent).allMatch(one -> one.url().startsWith(site.url("/")));
    softly.assertThat(sent).noneMatch(one -> one.url().contains("jakarta.faces.resource"));
    softly.assertThat(page.context().cookies()).isEmpty();
    filesAreForEver(softly, sent);
    softly.assertAll();
  }

  static List<Kind> signedInPages() {
    return PageList.listed().kinds().stream().filter(kind -> !kind.isPublic()).toList();
  }

  @ParameterizedTest
  @MethodSource("signedInPages")
  void a_page_behind_sign_in_is_light_enough(Kind kind, Site site, Visitors visitors) {
    Page page = visitors.as(kind.somebody());
    List<Sent> sent = weigh(page, PageList.address(site, kind.example()), kind.path());
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(Wire.weight(sent, "")).as("all").isPositive().isLessThan(SIGNED_IN_PAGE);
    softly.assertThat(sent).allMatch(one -> one.url().startsWith(site.url("/")));
    filesAreForEver(softly, sent);
    softly.assertAll();
  }

  /** What does not change under its address need not be asked for twice. */
  private static void filesAreForEver(SoftAssertions softly, List<Sent> sent) {
    for (Sent file : sent) {
      if (!file.kind().equals("document")) {
        softly
            .assertThat(file.url())
            .as("carries a hash of its content")
            .containsPattern(CONTENT_HASH);
        softly
            .assertThat(file.headers().get("cache-control"))
            .as("caching of " + file.url())
            .contains("immutable", "max-age=31536000");
      }
    }
  }

  private static List<Sent> weigh(Page page, String address, String name) {
    List<Sent> sent = Wire.firstVisit(page, address);
    TABLE.add(
        name,
        Wire.weight(sent, ""),
        Wire.weight(sent, "document"),
        Wire.weight(sent, "stylesheet"),
        Wire.weight(sent, "font"),
        Wire.weight(sent, "script"),
        Wire.weight(sent, "image"),
        sent.size());
    assertThat(sent).as(address).isNotEmpty();
    return sent;
  }
}
