package org.peersupport.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text stands outside the message bundles, so that other languages can follow. */
class TextOutsideBundlesTest {

  private final NotedList exceptions = NotedList.read("text-outside-bundles.txt");

  @Test
  void pagesScriptsStyleSheetsAndJavaHoldNoText() {
    List<String> found = new ArrayList<>();
    look(Pages.xhtml(), Pages::words, found);
    look(Texts.files(Pages.WEBAPP, ".html"), Pages::wordsOfHtml, found);
    look(Texts.files(Pages.WEBAPP, ".js"), Pages::wordsOfScript, found);
    look(Texts.files(Pages.WEBAPP, ".css"), Pages::wordsOfStyles, found);
    JavaSources.read().literals().stream()
        .filter(literal -> literal.module().equals("web") && literal.forPeople())
        .filter(literal -> Pages.isText(literal.text()))
        .forEach(literal -> note(literal.file(), literal.text(), found));
    assertThat(found)
        .as("Text outside the message bundles. What nobody reads: text-outside-bundles.txt.")
        .isEmpty();
    assertThat(exceptions.unused()).as("Stale lines in text-outside-bundles.txt").isEmpty();
  }

  private void look(List<Path> files, Function<String, List<String>> words, List<String> found) {
    for (Path file : files) {
      words
          .apply(Texts.text(file))
          .forEach(text -> note(file.getFileName().toString(), text, found));
    }
  }

  private void note(String file, String text, List<String> found) {
    String entry = file + ": " + text.replaceAll("\\s+", " ").strip();
    if (!exceptions.has(entry)) {
      found.add(entry);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Hello</p>",
        "<p>#{a} and #{b}</p>",
        "<input type='submit' value='Send'/>",
        "<img alt='A dog'/>",
        "<a aria-label='Close'>#{x}</a>",
        "<p>#{empty x ? 'Nothing yet' : x}</p>",
        "<q title='#{x} of'/>"
      })
  void textInAPageIsFound(String page) {
    assertThat(Pages.words(page)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>#{msgSite['a.b']} – #{x}</p>",
        "<input type='hidden' value='true'/>",
        "<img alt=''/>",
        "<p class='lead'>1, 2</p>",
        "<meta name='viewport' content='width=device-width'/>"
      })
  void codesInAPageAreNot(String page) {
    assertThat(Pages.words(page)).isEmpty();
  }

  @Test
  void textInOtherFilesIsFoundAndCodesAreNot() {
    assertThat(Pages.wordsOfScript("say('Leave this page?'); // not this one")).hasSize(1);
    assertThat(Pages.wordsOfScript("find('a[href]'); /* 'nor this one' */")).isEmpty();
    assertThat(
            Pages.wordsOfStyles("a::before { content: 'Go'; } b::after { content: \"\\2039\"; }"))
        .containsExactly("'Go'");
    assertThat(Pages.wordsOfHtml("<h1>{error.500.title}</h1><p title=\"So sorry\">Oh</p>"))
        .containsExactlyInAnyOrder("title=So sorry", "Oh");
  }
}
