package org.peersupport.platform;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Reads what the database refused: a broken uniqueness rule is the caller's to mend. */
final class DatabaseRefusals {

  /** SQL state of a broken unique constraint. */
  private static final String UNIQUE_VIOLATION = "23505";

  private DatabaseRefusals() {}

  /**
   * The failure in the caller's terms: {@link InvalidException} with the key {@code
   * unique.<constraint>} where a value is taken, else the failure itself.
   */
  static RuntimeException translate(PersistenceException failure) {
    return sqlCause(failure)
        .filter(sql -> UNIQUE_VIOLATION.equals(sql.getSQLState()))
        .map(sql -> (RuntimeException) new InvalidException("", "unique." + constraint(sql)))
        .orElse(failure);
  }

  private static Optional<SQLException> sqlCause(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return Optional.of(sql);
      }
    }
    return Optional.empty();
  }

  private static String constraint(SQLException sql) {
    if (sql instanceof PSQLException refusal) {
      ServerErrorMessage message = refusal.getServerErrorMessage();
      if (message != null && message.getConstraint() != null) {
        return message.getConstraint();
      }
    }
    return "value";
  }
}
