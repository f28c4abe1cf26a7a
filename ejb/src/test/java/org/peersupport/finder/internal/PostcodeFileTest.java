package org.peersupport.finder.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PostcodeFileTest {

  private static final String HEADER = "pcd,pcds,doterm,lat,long\n";

  @Test
  void theOnsDirectoryIsReadByItsHeader() throws Exception {
    List<PostcodeFile.Row> rows =
        read(
            "\"pcd\",\"pcds\",\"doterm\",\"lat\",\"long\"\r\n"
                + "\"SW2 1RW\",\"SW2 1RW\",\"\",51.4571,-0.1231\r\n");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).postcode().label()).isEqualTo("SW2 1RW");
    assertThat(rows.get(0).latitude()).isEqualTo(51.4571);
    assertThat(rows.get(0).longitude()).isEqualTo(-0.1231);
  }

  @Test
  void postcodesOutOfUseOrWithoutPositionAreLeftOut() throws Exception {
    List<PostcodeFile.Row> rows =
        read(
            HEADER
                + "SW21RW,SW2 1RW,202001,51.4,-0.1\n"
                + "GY11AA,GY1 1AA,,99.999999,0.000000\n"
                + "SW21RX,SW2 1RX,,51.4,-0.1\n");
    assertThat(rows).extracting(row -> row.postcode().label()).containsExactly("SW2 1RX");
    assertThat(rows.get(0).line()).isEqualTo(4);
  }

  @Test
  void codePointOpenIsReadWithoutHeader() throws Exception {
    List<PostcodeFile.Row> rows =
        read(
            "\"SW2 1RW\",10,530600,174800,\"E92000001\"\n"
                + "\"ZE1 0AA\",90,0,0,\"S92000003\"\n"
                + "\"SW1A1AA\",10,529090,179645,\"E92000001\"\n");
    assertThat(rows)
        .extracting(row -> row.postcode().label())
        .containsExactly("SW2 1RW", "SW1A 1AA");
    assertThat(rows.get(1).latitude()).isCloseTo(51.501, within(0.001));
    assertThat(rows.get(1).longitude()).isCloseTo(-0.1416, within(0.001));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheHeader() throws Exception {
    assertThat(read("\uFEFFpcds,lat,long\nSW2 1RW,51.4,-0.1\n")).hasSize(1);
  }

  @Test
  void whatIsWrongIsNamedWithItsLine() {
    refused("", "line 1: the file is empty");
    refused("\n", "line 1: this is neither");
    refused("name,lat,long\nBrixton,51.4,-0.1\n", "line 1: this is neither");
    refused(HEADER + "SW21RW,SW2 1RW,,51.4\n", "line 2: it has 4 columns; the first line has 5");
    refused(HEADER + "a,Brixton,,51.4,-0.1\n", "line 2: \"Brixton\" is not a full postcode");
    refused(HEADER + "a,SW2,,51.4,-0.1\n", "line 2: \"SW2\" is not a full postcode");
    refused(HEADER + "a,SW2 1RW,,north,-0.1\n", "line 2: \"north\" is not a number");
    refused(HEADER + "a,SW2 1RW,,NaN,-0.1\n", "line 2: \"NaN\" is not a number");
    refused(HEADER + "a,SW2 1RW,,,-0.1\n", "line 2: \"\" is not a number");
    refused(HEADER + "a,SW2 1RW,,48.85,2.35\n", "line 2: 48.85, 2.35 is not in the United Kingdom");
    refused(HEADER + "a,SW2 1RW,,-0.1,51.4\n", "line 2: -0.1, 51.4 is not in the United Kingdom");
    refused(HEADER + "a,\"SW2 1RW,,51.4,-0.1\n", "line 2: a quote is not closed");
    refused("SW2 1RW,10,530600,1748000\n", "line 1: 1748000, 530600 is not in the United Kingdom");
    refused("SW2 1RW,10,0,0\n", "line 1: 0, 0 is not in the United Kingdom");
    refused(HEADER + "a,SW2 1RX,,51.4,-0.1\n\n", "line 3: it has 1 columns");
  }

  @Test
  void aFileThatEndsInTheMiddleOfALineIsRefused() {
    refused(
        HEADER + "a,SW2 1RX,,51.4,-0.1\na,SW2 1RW,,51.4,-0.1",
        "line 3: the file ends in the middle of this line");
  }

  @Test
  void anotherEncodingIsRefused() {
    byte[] utf16 = (HEADER + "a,SW2 1RX,,51.4,-0.1\n").getBytes(StandardCharsets.UTF_16LE);
    assertThatThrownBy(() -> read(utf16)).hasMessageStartingWith("line 1: this is not a UTF-8");
    byte[] latin1 = (HEADER + "é,SW2 1RX,,51.4,-0.1\n").getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> read(latin1)).hasMessage("line 2: this is not UTF-8 text");
  }

  @Test
  void anEndlessLineIsRefused() {
    refused("a".repeat(30_000), "line 1: it is longer than 20000 bytes");
  }

  @Test
  void aFileCutAnywhereButAtALineEndIsRefused() {
    String whole = HEADER + "a,SW2 1RX,,51.4,-0.1\n" + "b,SW2 1RW,,51.4,-0.1\n";
    for (int length = 0; length < whole.length(); length++) {
      String cut = whole.substring(0, length);
      if (!cut.endsWith("\n")) {
        assertThatThrownBy(() -> read(cut)).isInstanceOf(BadPostcodeFileException.class);
      }
    }
  }

  @Test
  void noBytesMakeItFailInAnotherWay() {
    Random random = new Random(5);
    byte[] header = HEADER.getBytes(StandardCharsets.US_ASCII);
    for (int round = 0; round < 2000; round++) {
      byte[] noise = new byte[random.nextInt(60)];
      random.nextBytes(noise);
      byte[] file = Arrays.copyOf(header, header.length + noise.length);
      System.arraycopy(noise, 0, file, header.length, noise.length);
      byte[] bytes = random.nextBoolean() ? file : noise;
      try {
        read(bytes);
      } catch (BadPostcodeFileException refused) {
        assertThat(refused).hasMessageStartingWith("line ");
      } catch (IOException impossible) {
        throw new AssertionError(impossible);
      }
    }
  }

  private static void refused(String file, String message) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(BadPostcodeFileException.class)
        .hasMessageStartingWith(message);
  }

  private static List<PostcodeFile.Row> read(String file)
      throws IOException, BadPostcodeFileException {
    return read(file.getBytes(StandardCharsets.UTF_8));
  }

  private static List<PostcodeFile.Row> read(byte[] bytes)
      throws IOException, BadPostcodeFileException {
    PostcodeFile file = PostcodeFile.open(new ByteArrayInputStream(bytes));
    List<PostcodeFile.Row> rows = new ArrayList<>();
    Optional<PostcodeFile.Row> row = file.next();
    while (row.isPresent()) {
      rows.add(row.get());
      row = file.next();
    }
    return rows;
  }
}
