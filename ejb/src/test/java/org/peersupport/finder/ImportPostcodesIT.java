package org.peersupport.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peersupport.finder.internal.OfferIndex;
import org.peersupport.finder.internal.SearchWords;

class ImportPostcodesIT {

  private static final String HEADER = "pcds,doterm,lat,long\n";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, String> environment =
      new HashMap<>(
          Map.of(
              "PSF_DB_URL",
              FinderDatabase.database().jdbcUrl(),
              "PSF_DB_USER",
              FinderDatabase.database().appCredentials().user(),
              "PSF_DB_PASSWORD",
              FinderDatabase.database().appCredentials().password()));

  @BeforeEach
  void startEmpty() throws Exception {
    FinderDatabase.reset();
  }

  @Test
  void aGoodFileIsTakenAndSaysHowMany() throws Exception {
    assertThat(load(HEADER + "SW2 1RW,,51.4571,-0.1231\nSW2 1RX,,51.4572,-0.1232\n")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("2 postcodes imported from file.csv");
    assertThat(
            query(
                "select postcode || ' ' || outward || ' ' || latitude from finder_postcode"
                    + " order by 1 limit 1"))
        .isEqualTo("SW2 1RW SW2 51.4571");
  }

  @Test
  void aSecondFileReplacesWhatItNamesAndKeepsTheRest() throws Exception {
    load(HEADER + "SW2 1RW,,51.4571,-0.1231\nSW2 1RX,,51.4572,-0.1232\n");
    load(HEADER + "SW2 1RW,,51.5,-0.1231\n");
    assertThat(query("select count(*) from finder_postcode")).isEqualTo("2");
    assertThat(query("select latitude from finder_postcode where postcode = 'SW2 1RW'"))
        .isEqualTo("51.5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SW2 1RW,,51.4,-0.1;SW2 1RX,,51.4,-0.|line 3: the file ends in the middle",
        "SW2 1RW,,51.4,-0.1;SW2 1RX,,51.4;|line 3: it has 3 columns",
        "SW2 1RW,,51.4,-0.1;SW2 1RX,,5.14,-0.1;|line 3: 5.14, -0.1 is not in the United Kingdom",
        "SW2 1RW,,51.4,-0.1;SW2 1RW,,51.5,-0.1;|line 3: SW2 1RW stands in line 2 already",
        "SW2 1RW,202401,51.4,-0.1;|line 3: the file ends without a postcode in use",
      })
  void aBadFileIsRefusedWhole(String rows, String problem) throws Exception {
    load(HEADER + "SW2 1RW,,51.4571,-0.1231\n");
    assertThat(load(HEADER + rows.replace(";", "\n"))).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("file.csv, " + problem)
        .contains("Nothing was imported.");
    assertThat(query("select string_agg(postcode || latitude, '') from finder_postcode"))
        .isEqualTo("SW2 1RW51.4571");
  }

  @Test
  void aFaultFarIntoALargeFileLeavesNothingBehind() throws Exception {
    assertThat(load(HEADER + many(250_000) + "SW2 1RW,,51.4,oops\n")).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("100,000 postcodes read")
        .contains("200,000 postcodes read");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("line 250002: \"oops\"");
    assertThat(query("select count(*) from finder_postcode")).isEqualTo("0");
  }

  @Test
  void anOfferIsMeasuredFromItsPostcodeOnceThatIsKnown() throws Exception {
    try (Connection connection = FinderDatabase.connect()) {
      new OfferIndex(connection, SearchWords.load())
          .put(Offers.named("Group").postcode("SW2 1RW").published());
    }
    assertThat(query("select point_from from finder_offer")).isEqualTo("outward");
    load(HEADER + "SW2 1RW,,51.4571,-0.1231\n");
    assertThat(query("select point_from || ' ' || latitude from finder_offer"))
        .isEqualTo("postcode 51.4571");
  }

  @Test
  void anOutwardCodeOfWhichEnoughIsKnownGetsItsMiddle() throws Exception {
    String before = query("select latitude from finder_outward where code = 'SW2'");
    load(HEADER + "SW2 1RW,,51.4,-0.1\n");
    assertThat(query("select latitude from finder_outward where code = 'SW2'")).isEqualTo(before);
    load(HEADER + many(20));
    assertThat(query("select measured from finder_outward where code = 'AA1'")).isEqualTo("t");
  }

  @Test
  void codePointOpenIsTakenToo() throws Exception {
    assertThat(load("\"SW1A1AA\",10,529090,179645,\"E92000001\"\r\n")).isZero();
    assertThat(query("select round(latitude::numeric, 3) from finder_postcode"))
        .isEqualTo("51.501");
  }

  @Test
  void aCommandGivenWronglySaysSo() throws Exception {
    assertThat(importer().run()).isEqualTo(2);
    assertThat(importer().run("a", "b")).isEqualTo(2);
    assertThat(importer().run(folder.resolve("missing.csv").toString())).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("missing.csv cannot be read");
    environment.remove("PSF_DB_USER");
    assertThat(importer().run("a")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("PSF_DB_USER is not set");
  }

  @Test
  void anUnreachableDatabaseIsSaid() throws Exception {
    environment.put("PSF_DB_URL", "jdbc:postgresql://localhost:1/psf");
    assertThat(load(HEADER)).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("The database: ");
  }

  private static String many(int rows) {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < rows; i++) {
      String letters = "" + (char) ('A' + i / 10 % 26) + (char) ('A' + i / 260 % 26);
      int area = i / 6760;
      file.append("A").append((char) ('A' + area % 26)).append(1 + area / 26).append(' ');
      file.append(i % 10).append(letters).append(",,51.4,-0.1\n");
    }
    return file.toString();
  }

  private int load(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("file.csv"), content);
    return importer().run(file.toString());
  }

  private ImportPostcodes importer() {
    return new ImportPostcodes(
        environment,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static String query(String sql) throws SQLException {
    try (Connection connection = FinderDatabase.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
