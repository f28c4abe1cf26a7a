package org.peersupport.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peersupport.incontainer.Tables;

/** The demo data set, entered into a database in which other tests may have been before. */
@ArquillianTest
class DemoLoaderIT {

  private static final List<String> ORGANISATIONS =
      List.of(
          "capital-project-trust",
          "certitude",
          "mindout",
          "peer-support-network-st-helens",
          "re-energize",
          "roads-to-recovery",
          "sound-minds",
          "southwark-mind",
          "sussex-partnership",
          "the-cellar-trust",
          "wish");

  /** {@code o} is one of them. */
  private static final String OF_DEMO = "o.slug in ('" + String.join("', '", ORGANISATIONS) + "')";

  private static final List<String> PUBLISHED =
      List.of(
          "canerows-and-plaits",
          "capital-inpatient-peer-support",
          "crisis-team-peer-support",
          "haven",
          "kindred-minds",
          "kindred-minds-theatre-company",
          "mindout-peer-support-groups",
          "peer-support-in-a-e",
          "peer-support-network-st-helens",
          "re-energize-sports-and-social-group",
          "roads-to-recovery-peer-support",
          "solidarity-in-a-crisis",
          "wish-peer-support");

  private static final List<String> ROLES =
      List.of(
          "both@framework.example EDITOR sound-minds",
          "both@framework.example EDITOR southwark-mind",
          "editor@certitude.example EDITOR certitude",
          "editor@mindout.example EDITOR mindout",
          "lead@capitalproject.example LEAD capital-project-trust",
          "lead@cellartrust.example LEAD the-cellar-trust",
          "lead@certitude.example LEAD certitude",
          "lead@mindout.example LEAD mindout",
          "lead@psn-sthelens.example LEAD peer-support-network-st-helens",
          "lead@re-energize.example LEAD re-energize",
          "lead@roadstorecovery.example LEAD roads-to-recovery",
          "lead@soundminds.example LEAD sound-minds",
          "lead@southwarkmind.example LEAD southwark-mind",
          "lead@sussexpartnership.example LEAD sussex-partnership",
          "lead@wish.example LEAD wish");

  private static final List<String> FRAMEWORK_ROLES =
      List.of(
          "admin@framework.example ADMINISTRATOR",
          "both@framework.example WORKING_GROUP",
          "commissioner@framework.example COMMISSIONER",
          "group@framework.example WORKING_GROUP");

  @Inject private Tables tables;

  private DemoLoader loader;

  @BeforeEach
  void aLoaderThatHasLoaded() {
    loader = new Unmanaged<>(DemoLoader.class).newInstance().produce().inject().get();
    loader.load();
  }

  @Test
  void thereAreElevenOrganisationsEachAdmittedOnce() {
    assertThat(column("select o.slug as v from organisation o where " + OF_DEMO + " order by 1"))
        .isEqualTo(ORGANISATIONS)
        .hasSize(11);
    assertThat(
            column(
                "select o.slug as v from audit_entry a join organisation o on o.id = a.record_id"
                    + " where a.action = 'organisation.admit' and "
                    + OF_DEMO
                    + " order by 1"))
        .isEqualTo(ORGANISATIONS);
  }

  @Test
  void thereAreThirteenOffersAndThePublicFindsAllOfThem() {
    String from = " f join organisation o on o.id = f.organisation_id where " + OF_DEMO;
    assertThat(
            column(
                "select f.slug as v from offer"
                    + from
                    + " and f.public_state = 'PUBLISHED' and f.draft_state = 'CLEAN' order by 1"))
        .isEqualTo(PUBLISHED);
    assertThat(column("select f.slug as v from finder_offer" + from + " order by 1"))
        .isEqualTo(PUBLISHED);
  }

  @Test
  void everybodyHasTheRolesOfTheirAccount() {
    assertThat(
            column(
                "select p.email || ' ' || m.role || ' ' || o.slug as v from membership m"
                    + " join person p on p.id = m.person_id"
                    + " join organisation o on o.id = m.organisation_id where "
                    + OF_DEMO
                    + " order by 1"))
        .isEqualTo(ROLES);
    assertThat(
            column(
                "select p.email || ' ' || f.role as v from framework_membership f"
                    + " join person p on p.id = f.person_id"
                    + " where p.email like '%@framework.example' order by 1"))
        .isEqualTo(FRAMEWORK_ROLES);
  }

  @Test
  void offersAreWrittenByEditorsAndPublishedByLeads() {
    assertThat(
            column(
                "select a.action || ' ' || p.email as v from audit_entry a"
                    + " join offer f on f.id = a.record_id join person p on p.id = a.person_id"
                    + " where f.slug = 'solidarity-in-a-crisis' order by a.id"))
        .startsWith(
            "offer.create editor@certitude.example",
            "offer.submit editor@certitude.example",
            "offer.publish lead@certitude.example");
  }

  @Test
  void loadingAgainChangesNoRowOfAnyTable() {
    Map<String, String> before = tables.checksums();
    loader.load();
    assertThat(tables.checksums()).isEqualTo(before).containsKey("audit_entry");
  }

  @Test
  void nothingIsLoadedWhereTheDemoIsSwitchedOff() throws SQLException {
    unpublish("haven", "SUBMITTED");
    Map<String, String> before = tables.checksums();
    loader.start();
    assertThat(tables.checksums()).isEqualTo(before);
  }

  @Test
  void aLoadThatWasInterruptedBetweenWritingAndPublishingIsCompleted() throws SQLException {
    unpublish("kindred-minds", "SUBMITTED");
    unpublish("haven", "DRAFT");
    loader.load();
    thereAreThirteenOffersAndThePublicFindsAllOfThem();
  }

  @Test
  void aLoadThatWasInterruptedAfterAdmittingIsCompleted() throws SQLException {
    unpublish("wish-peer-support", "DRAFT");
    asOwner("delete from offer where slug = 'wish-peer-support'");
    asOwner(
        "delete from membership where organisation_id in"
            + " (select id from organisation where slug = 'wish')");
    loader.load();
    everybodyHasTheRolesOfTheirAccount();
    thereAreThirteenOffersAndThePublicFindsAllOfThem();
  }

  @Test
  void whatSomebodyPausedStaysPaused() throws SQLException {
    asOwner("update offer set public_state = 'PAUSED' where slug = 'haven'");
    try {
      Map<String, String> before = tables.checksums();
      loader.load();
      assertThat(tables.checksums()).isEqualTo(before);
    } finally {
      asOwner("update offer set public_state = 'PUBLISHED' where slug = 'haven'");
    }
  }

  /** As a load leaves it that ends before it publishes. */
  private static void unpublish(String slug, String draftState) throws SQLException {
    asOwner("delete from finder_offer where slug = ?", slug);
    asOwner(
        "delete from offer_version where offer_id in (select id from offer where slug = ?)", slug);
    asOwner(
        "update offer set public_state = 'UNPUBLISHED', draft_state = ?, published_version = null,"
            + " published_at = null, assured_at = null, assured_by = null where slug = ?",
        draftState,
        slug);
  }

  private static void asOwner(String sql, String... arguments) throws SQLException {
    try (Connection owner = Tables.asOwner();
        PreparedStatement statement = owner.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setString(i + 1, arguments[i]);
      }
      assertThat(statement.executeUpdate()).as(sql).isPositive();
    }
  }

  private List<String> column(String sql) {
    return tables.rows(sql).stream().map(row -> (String) row.get("v")).toList();
  }
}
