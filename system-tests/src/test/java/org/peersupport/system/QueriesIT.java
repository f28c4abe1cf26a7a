package org.peersupport.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How often the database is asked for one page, as PostgreSQL itself counts it. What keeps a
 * connection going is not counted: the pool's check of a connection, and the statements that begin,
 * end or set up a transaction.
 */
@SystemTest
class QueriesIT {
  private static final int MOST = 3;

  private static final String ASKED =
      """
      SELECT s.calls, s.query FROM pg_stat_statements s
      JOIN pg_roles r ON r.oid = s.userid JOIN pg_database d ON d.oid = s.dbid
      WHERE r.rolname = 'psf_app' AND d.datname = current_database()
        AND s.query !~* '^\\s*(begin|commit|rollback|set|show|discard)\\M'
        AND s.query !~* '^\\s*select \\$?1(\\s*;)?$'
      """;

  @BeforeEach
  void count(Site site) {
    site.database().rows("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/find?q=weekend&near=Brixton",
        "/find?q=weekend&near=SW2+1RW&when=weekend&how=phone",
        "/find?near=Nowhereville",
        "/offers/solidarity-in-a-crisis"
      })
  void a_public_page_asks_the_database_at_most_three_times(
      String path, Site site, Visitors visitors) {
    Page page = visitors.arrive();
    isAskedLittle(site, page, path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/edit?offer="})
  void a_page_of_the_desk_asks_the_database_at_most_three_times(
      String path, Site site, Visitors visitors) {
    String id =
        site.database().row("SELECT id FROM offer WHERE slug = ?", "solidarity-in-a-crisis");
    Page page = visitors.signedIn("editor@certitude.example", "/provider/offers");
    isAskedLittle(site, page, "/provider/offers" + path + (path.isEmpty() ? "" : id));
  }

  @Test
  void what_belongs_to_an_entity_is_woven_into_it(Site site) throws IOException {
    List<String> off =
        Files.readAllLines(site.stack().payaraLog()).stream()
            .filter(line -> line.toLowerCase(Locale.ROOT).contains("weav"))
            .toList();
    assertThat(off).isEmpty();
  }

  private static void isAskedLittle(Site site, Page page, String path) {
    Http.get(page, path);
    site.database().rows("SELECT pg_stat_statements_reset()");
    assertThat(Http.get(page, path).status()).isEqualTo(200);
    List<String> asked = site.database().rows(ASKED);
    int calls = asked.stream().mapToInt(row -> Integer.parseInt(row.split("\\|")[0])).sum();
    assertThat(calls).as("%s asks %s", path, asked).isBetween(1, MOST);
  }
}
