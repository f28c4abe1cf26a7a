package org.peersupport.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peersupport.incontainer.Given;
import org.peersupport.incontainer.Partner;
import org.peersupport.incontainer.Tables;
import org.peersupport.offer.Drafts;

/** What the database refuses, whatever the application should try. */
@ArquillianTest
class GrantsIT {

  /** PostgreSQL's insufficient_privilege. */
  private static final String NOT_GRANTED = "42501";

  /** PostgreSQL's raise_exception: the trigger spoke. */
  private static final String RAISED = "P0001";

  @Inject private Given given;
  @Inject private Tables tables;

  private UUID offer;

  @BeforeEach
  void aPublishedOffer() {
    Partner partner = given.partner();
    offer = given.published(partner, Drafts.complete("Kept"));
  }

  @Test
  void theApplicationMayOnlyAddAuditRows() throws SQLException {
    try (Connection application = Tables.asApplication()) {
      assertThat(refusal(application, "update audit_entry set action = 'x'"))
          .isEqualTo(NOT_GRANTED);
      assertThat(refusal(application, "delete from audit_entry")).isEqualTo(NOT_GRANTED);
      assertThat(refusal(application, "truncate audit_entry")).isEqualTo(NOT_GRANTED);
      assertThat(refusal(application, "drop table audit_entry")).isEqualTo(NOT_GRANTED);
      assertThat(refusal(application, "alter table audit_entry disable trigger all"))
          .isEqualTo(NOT_GRANTED);
    }
    assertThat(tables.count("audit_entry where record_id = ?", offer)).isEqualTo(2);
  }

  @Test
  void notEvenTheOwnerChangesAuditRowsUnnoticed() throws SQLException {
    try (Connection owner = Tables.asOwner()) {
      assertThat(refusal(owner, "update audit_entry set action = 'x'")).isEqualTo(RAISED);
      assertThat(refusal(owner, "delete from audit_entry")).isEqualTo(RAISED);
      assertThat(refusal(owner, "truncate audit_entry")).isEqualTo(RAISED);
    }
    assertThat(tables.count("audit_entry where record_id = ?", offer)).isEqualTo(2);
  }

  @Test
  void theApplicationCannotChangeWhatWasPublished() throws SQLException {
    try (Connection application = Tables.asApplication()) {
      assertThat(refusal(application, "update offer_version set number = number + 1"))
          .isEqualTo(NOT_GRANTED);
      assertThat(refusal(application, "delete from offer_version")).isEqualTo(NOT_GRANTED);
      assertThat(refusal(application, "delete from offer")).isEqualTo(NOT_GRANTED);
    }
    assertThat(tables.count("offer_version where offer_id = ?", offer)).isEqualTo(1);
  }

  /** The SQL state with which the statement is refused. */
  private static String refusal(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
      return "not refused";
    } catch (SQLException refusal) {
      return refusal.getSQLState();
    }
  }
}
