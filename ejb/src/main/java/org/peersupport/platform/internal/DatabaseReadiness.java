package org.peersupport.platform.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says that people can be served only while the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

  private static final String NAME = "database";

  /** How long the database may take to say that it is there, in seconds. */
  private static final int PATIENCE = 2;

  @Resource(lookup = "jdbc/psf")
  private DataSource dataSource;

  @Override
  public HealthCheckResponse call() {
    try (Connection connection = dataSource.getConnection()) {
      return HealthCheckResponse.named(NAME).status(connection.isValid(PATIENCE)).build();
    } catch (SQLException away) {
      return HealthCheckResponse.named(NAME).down().build();
    }
  }
}
