package org.peersupport.finder;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.peersupport.finder.internal.BadPostcodeFileException;
import org.peersupport.finder.internal.PostcodeImport;

/**
 * The command behind {@code ./run import-postcodes FILE}: takes an ONS Postcode Directory or
 * Code-Point Open file into the database, whole or not at all.
 *
 * <p>The database is named by {@code PSF_DB_URL} (a JDBC URL), {@code PSF_DB_USER} and {@code
 * PSF_DB_PASSWORD}. Exit status: 0 when the file was taken, 1 when it was refused or the database
 * could not be reached, 2 when the command was given wrongly; on 1 and 2 nothing has changed.
 */
public final class ImportPostcodes {

  private final Map<String, String> environment;
  private final PrintStream out;
  private final PrintStream err;

  ImportPostcodes(Map<String, String> environment, PrintStream out, PrintStream err) {
    this.environment = environment;
    this.out = out;
    this.err = err;
  }

  public static void main(String[] arguments) {
    System.exit(new ImportPostcodes(System.getenv(), System.out, System.err).run(arguments));
  }

  /** Does what the arguments say and gives the exit status. */
  int run(String... arguments) {
    if (arguments.length != 1) {
      err.println(
          "Name one file: import-postcodes FILE (ONS Postcode Directory or Code-Point Open)");
      return 2;
    }
    for (String name : new String[] {"PSF_DB_URL", "PSF_DB_USER", "PSF_DB_PASSWORD"}) {
      if (environment.getOrDefault(name, "").isBlank()) {
        err.println(name + " is not set");
        return 2;
      }
    }
    return load(Path.of(arguments[0]));
  }

  private int load(Path file) {
    try (InputStream bytes = Files.newInputStream(file);
        Connection connection = connect()) {
      connection.setAutoCommit(false);
      long rows =
          new PostcodeImport(connection, done -> out.printf("%,d postcodes read%n", done))
              .load(bytes);
      connection.commit();
      out.printf("%,d postcodes imported from %s%n", rows, file.getFileName());
      return 0;
    } catch (BadPostcodeFileException bad) {
      err.printf("%s, %s%nNothing was imported.%n", file.getFileName(), bad.getMessage());
    } catch (IOException unreadable) {
      err.printf("%s cannot be read: %s%nNothing was imported.%n", file, unreadable);
    } catch (SQLException failed) {
      err.printf("The database: %s%nNothing was imported.%n", failed.getMessage());
    }
    return 1;
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        environment.get("PSF_DB_URL"),
        environment.get("PSF_DB_USER"),
        environment.get("PSF_DB_PASSWORD"));
  }
}
