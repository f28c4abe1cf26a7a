package org.peersupport.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every key that is asked for has words, and all words are asked for. */
class KeysTest {

  private static final Pattern IN_PAGE = Pattern.compile("(msg[A-Z]\\w*)\\[([^\\]]*)]");
  private static final Pattern BY_WORDS =
      Pattern.compile("words\\.(?:message|optional)\\('([^']+)'\\)");
  private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
  private static final Pattern SINGLE_QUOTED = Pattern.compile("'([^']*)'");
  private static final Pattern DOUBLE_QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern NAME = Pattern.compile("\\w+");
  private static final Pattern IN_HTML = Pattern.compile("\\{([a-zA-Z0-9.]+)}");
  private static final Pattern CHOICE = Pattern.compile("([A-Z]\\w*)\\.([A-Z_0-9]+)(?:\\.hint)?");
  private static final Pattern VARIABLE =
      Pattern.compile("<base-name>[\\w.]*\\.([\\w-]+)</base-name>\\s*<var>(\\w+)</var>");
  private static final Pattern CHOICE_FORMAT = Pattern.compile("\\{\\d\\s*,\\s*choice");
  private static final String PLATFORM = "platform.properties";

  private static Map<String, Set<String>> bundles;
  private static Map<String, String> variables;
  private static JavaSources sources;
  private static List<String> pages;

  @BeforeAll
  static void read() {
    bundles = new TreeMap<>();
    for (PublicText text : Texts.messages()) {
      bundles.computeIfAbsent(text.source(), source -> new TreeSet<>()).add(text.key());
    }
    variables = new TreeMap<>();
    VARIABLE
        .matcher(Texts.text(Pages.WEBAPP.resolve("WEB-INF/faces-config.xml")))
        .results()
        .forEach(found -> variables.put(found.group(2), found.group(1) + ".properties"));
    sources = JavaSources.read();
    pages = Texts.files(Pages.WEBAPP, ".xhtml", ".html", ".js").stream().map(Texts::text).toList();
  }

  @Test
  void everyKeyAskedForHasWords() {
    Set<String> missing = new TreeSet<>();
    for (String page : pages) {
      IN_PAGE.matcher(page).results().forEach(found -> missingInBundle(found, missing));
      BY_WORDS.matcher(page).results().forEach(found -> missingAnywhere(found.group(1), missing));
    }
    sources.keys().keySet().forEach(key -> missingAnywhere(key, missing));
    assertThat(missing).as("Keys without words in their bundle").isEmpty();
  }

  @Test
  void pluralsAreThoseOfTheLanguageAndHaveAFormForTheRest() {
    assertThat(Texts.messages().stream().filter(text -> CHOICE_FORMAT.matcher(text.text()).find()))
        .as("Write {0, plural, one {# mile} other {# miles}}: other languages have more forms.")
        .isEmpty();
  }

  private static void missingInBundle(MatchResult found, Set<String> missing) {
    String bundle = variables.getOrDefault(found.group(1), found.group(1));
    String asked = found.group(2);
    if (asked.contains(".concat")) {
      return;
    }
    SINGLE_QUOTED
        .matcher(asked)
        .results()
        .map(quoted -> quoted.group(1))
        .filter(key -> key.contains("."))
        .filter(key -> !bundles.getOrDefault(bundle, Set.of()).contains(key))
        .forEach(key -> missing.add(bundle + ":" + key));
  }

  private static void missingAnywhere(String key, Set<String> missing) {
    if (bundles.values().stream().noneMatch(keys -> keys.contains(key))) {
      missing.add(key);
    }
  }

  @Test
  void everyKeyIsAskedFor() {
    Set<String> literals = literals();
    Set<String> names = new HashSet<>(literals);
    names.addAll(sources.choices());
    Texts.files(Path.of("../ejb/src/main/resources/db/migration"), ".sql").stream()
        .flatMap(file -> NAME.matcher(Texts.text(file)).results())
        .map(MatchResult::group)
        .forEach(names::add);
    NotedList computed = NotedList.read("computed-keys.txt");
    List<String> unused = new ArrayList<>();
    bundles.forEach(
        (bundle, keys) ->
            keys.stream()
                .filter(key -> !bundle.equals(PLATFORM))
                .filter(key -> !isComputed(bundle + ":" + key, computed, names))
                .filter(key -> !literals.contains(key) && !isChoice(key))
                .forEach(key -> unused.add(bundle + ":" + key)));
    assertThat(unused)
        .as("Words that nothing asks for: delete them. Keys put together: computed-keys.txt.")
        .isEmpty();
    assertThat(computed.unused()).as("Stale lines in computed-keys.txt").isEmpty();
  }

  /** Everything in quotation marks in Java and in pages. */
  private static Set<String> literals() {
    Set<String> literals =
        sources.literals().stream()
            .map(JavaSources.Literal::text)
            .map(
                text ->
                    text.startsWith("{") && text.endsWith("}")
                        ? text.substring(1, text.length() - 1)
                        : text)
            .collect(Collectors.toCollection(HashSet::new));
    for (String page : pages) {
      DOUBLE_QUOTED.matcher(page).results().forEach(found -> literals.add(found.group(1)));
      IN_HTML.matcher(page).results().forEach(found -> literals.add(found.group(1)));
      EXPRESSION
          .matcher(page)
          .results()
          .flatMap(expression -> SINGLE_QUOTED.matcher(expression.group()).results())
          .forEach(found -> literals.add(found.group(1)));
    }
    return literals;
  }

  /** Words of a choice that there is, as in {@code Help.SOCIAL.hint}. */
  private static boolean isChoice(String key) {
    Matcher choice = CHOICE.matcher(key);
    return choice.matches() && sources.hasChoice(choice.group(1), choice.group(2));
  }

  /** Put together from a name that stands somewhere: {@code error.*.title} and {@code "404"}. */
  private static boolean isComputed(String key, NotedList computed, Set<String> names) {
    for (String pattern : computed.entries()) {
      int star = pattern.indexOf('*');
      String before = pattern.substring(0, star);
      String after = pattern.substring(star + 1);
      if (key.length() > before.length() + after.length()
          && key.startsWith(before)
          && key.endsWith(after)
          && names.contains(key.substring(before.length(), key.length() - after.length()))) {
        return computed.has(pattern);
      }
    }
    return false;
  }
}
