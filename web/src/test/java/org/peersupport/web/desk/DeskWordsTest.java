package org.peersupport.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peersupport.offer.Need;
import org.peersupport.offer.UndoableStep;
import org.peersupport.web.signin.Desk;

/** Keys that are put together from what the doors say: each must be there. */
class DeskWordsTest {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.peersupport.web.messages.desk", Locale.UK);

  @ParameterizedTest
  @EnumSource
  void everyNeedIsASentenceForBothAndSaysWhy(Need need) {
    String key = "need." + need;
    boolean forBoth = WORDS.containsKey(key);
    assertThat(Stream.of(".lead", ".editor").map(who -> key + who))
        .allMatch(own -> WORDS.containsKey(own) != forBoth);
    assertThat(WORDS.containsKey(key + ".why")).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void everyStepThatCanBeUndoneSaysWhatUndoingDoes(UndoableStep step) {
    assertThat(WORDS.containsKey("undo." + step)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void everyDeskHasAName(Desk desk) {
    assertThat(WORDS.containsKey("Desk." + desk)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "summary",
        "description",
        "helps",
        "form",
        "ways",
        "where.town",
        "joining",
        "howToJoin"
      })
  void everyMissingFactHasAShortName(String fact) {
    assertThat(WORDS.containsKey("missing." + fact)).isTrue();
  }

  @Test
  void everySentenceCanBeFilled() {
    List<String> wrong = new ArrayList<>();
    for (String key : WORDS.keySet()) {
      String text =
          new MessageFormat(WORDS.getString(key), Locale.UK).format(new Object[] {2, 3, 4});
      if (text.contains("{") || text.contains("'")) {
        wrong.add(key + ": " + text);
      }
    }
    assertThat(wrong).isEmpty();
  }
}
