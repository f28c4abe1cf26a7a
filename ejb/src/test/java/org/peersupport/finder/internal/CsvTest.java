package org.peersupport.finder.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void fieldsArePartedByCommas() {
    assertThat(Csv.fields("a, b ,,d")).containsExactly("a", "b", "", "d");
    assertThat(Csv.fields("")).containsExactly("");
    assertThat(Csv.fields("a,")).containsExactly("a", "");
  }

  @Test
  void quotedFieldsMayHoldCommasAndQuotes() {
    assertThat(Csv.fields("\"a,b\",\"say \"\"hi\"\"\",c"))
        .containsExactly("a,b", "say \"hi\"", "c");
    assertThat(Csv.fields("a,\"\"")).containsExactly("a", "");
    assertThat(Csv.fields("\"a\",")).containsExactly("a", "");
  }

  @Test
  void anOpenQuoteIsRefused() {
    assertThatThrownBy(() -> Csv.fields("a,\"b")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Csv.fields("\"a\"b,c")).isInstanceOf(IllegalArgumentException.class);
  }
}
