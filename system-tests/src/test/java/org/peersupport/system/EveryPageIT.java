package org.peersupport.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peersupport.system.PageList.Kind;
import org.peersupport.system.PageList.State;

/** Every page that {@code pages.yaml} lists, for everybody who may see it, in all its states. */
@SystemTest
class EveryPageIT {

  static Set<String> everybody() {
    Set<String> accounts = new LinkedHashSet<>(List.of(PageList.NOBODY));
    accounts.addAll(PageList.listed().accounts().keySet());
    return accounts;
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void whoever_follows_all_links_meets_only_pages_that_are_listed_and_that_everybody_can_use(
      String account, Site site, Visitors visitors) {
    Page page = visitors.as(account);
    List<String> requests = Visitors.requests(page);
    List<String> faults = new Crawl(page, visitors, account).from("/");
    assertThat(faults).isEmpty();
    assertThat(requests).allMatch(url -> url.startsWith(site.url("/")));
  }

  static List<State> states() {
    return PageList.listed().states();
  }

  @ParameterizedTest
  @MethodSource("states")
  void every_state_of_a_page_can_be_used_by_everybody(State state, Site site, Visitors visitors) {
    Page page = visitors.as(state.account());
    Steps.follow(page, site, state);
    List<String> faults = new ArrayList<>(new Look(page).briefly().closely().faults());
    if (state.error() != page.title().startsWith("Error: ")) {
      faults.add("is called “%s”".formatted(page.title()));
    }
    visitors.complaints().stream()
        // What the browser says of a refusal that is meant.
        .filter(said -> !said.contains("status of " + state.kind().status()))
        .forEach(faults::add);
    assertThat(faults).isEmpty();
  }

  static List<Kind> unlinked() {
    return PageList.listed().kinds().stream().filter(kind -> !kind.linked()).toList();
  }

  @ParameterizedTest
  @MethodSource("unlinked")
  void a_page_that_nothing_links_to_can_be_used_by_everybody(
      Kind kind, Site site, Visitors visitors) {
    Page page = visitors.as(kind.somebody());
    Response response = page.navigate(PageList.address(site, kind.example()));
    assertThat(response.status()).isEqualTo(kind.status());
    assertThat(new Look(page).briefly().closely().faults()).isEmpty();
  }

  static Stream<Arguments> strangers() {
    return PageList.listed().kinds().stream()
        .filter(kind -> !kind.isPublic())
        .flatMap(
            kind ->
                PageList.listed().accounts().keySet().stream()
                    .filter(account -> !kind.isFor(account))
                    .map(account -> Arguments.of(account, kind)));
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void a_page_that_is_not_for_somebody_is_not_there_for_them(
      String account, Kind kind, Site site, Visitors visitors) {
    Page page = visitors.as(account);
    APIResponse answer = Http.get(page, PageList.address(site, kind.example()));
    if (kind.chooses().contains(account)) {
      assertThat(answer.headers().get("location")).endsWith("/me");
    } else {
      assertThat(answer.status()).isEqualTo(404);
    }
  }
}
