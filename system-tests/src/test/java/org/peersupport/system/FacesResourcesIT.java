package org.peersupport.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Faces and PrimeFaces bring to pages behind sign-in: only what is used, kept by its hash. */
@SystemTest
class FacesResourcesIT {
  private static final String FOLDER = "/jakarta.faces.resource/";

  @Test
  void a_resource_that_is_not_there_gets_the_page_for_that(Site site, Visitors visitors) {
    APIResponse none = Http.get(visitors.arrive(), FOLDER + "none.xhtml");
    assertThat(none.status()).isEqualTo(404);
    assertThat(none.text()).contains("We can’t find that page", "tel:999");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "core.js.xhtml?ln=primefaces",
        "components.css.xhtml?ln=primefaces",
        "faces.js.xhtml?ln=jakarta.faces"
      })
  void a_resource_is_kept_for_ever_under_its_own_hash_only(
      String resource, Site site, Visitors visitors) throws Exception {
    Page page = visitors.arrive();
    APIResponse plain = Http.get(page, FOLDER + resource);
    assertThat(plain.status()).isEqualTo(200);
    assertThat(plain.headers().get("cache-control")).isEqualTo("public, max-age=60");
    String hash = hash(plain.body());

    APIResponse right = Http.get(page, FOLDER + resource + "&h=" + hash);
    assertThat(right.headers().get("cache-control"))
        .isEqualTo("public, max-age=31536000, immutable");
    assertThat(right.headers()).doesNotContainKey("expires");
    assertThat(right.headers()).containsEntry("content-encoding", "gzip");

    APIResponse wrong = Http.get(page, FOLDER + resource + "&h=0" + hash.substring(1) + "0");
    assertThat(wrong.headers().get("cache-control")).isEqualTo("public, max-age=60");
  }

  @Test
  void pages_without_a_widget_load_no_script_but_ours(Site site, Visitors visitors) {
    Page page = visitors.signedIn("lead@certitude.example", "/me");
    List<String> requests = Visitors.requests(page);
    String id =
        site.database().row("SELECT id FROM offer WHERE slug = ?", "solidarity-in-a-crisis");
    for (String path :
        List.of(
            "/me",
            "/provider/offers",
            "/provider/offers/edit?offer=" + id,
            "/provider/offers/publish?offer=" + id,
            "/provider/offers/history?offer=" + id)) {
      page.navigate(path);
    }
    assertThat(requests).noneMatch(url -> url.contains(FOLDER));
    assertThat(requests).anyMatch(url -> url.contains("/assets/desk.js?v="));
    assertThat(visitors.complaints()).isEmpty();
  }

  private static String hash(byte[] content) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
    return HexFormat.of().formatHex(digest).substring(0, 20);
  }
}
