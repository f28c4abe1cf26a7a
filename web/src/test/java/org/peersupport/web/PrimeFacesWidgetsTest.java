package org.peersupport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrimeFacesWidgetsTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path ALLOWED = Path.of("src/test/resources/primefaces-widgets.txt");
  private static final Pattern NAMESPACE =
      Pattern.compile("xmlns:(\\w+)=\"(?:primefaces|http://primefaces\\.org/ui)\"");

  @Test
  void pagesUseOnlyTheWidgetsThatWereFoundWorthIt() throws IOException {
    Map<String, String> allowed = allowed();
    assertThat(allowed.values()).as("reasons").noneMatch(String::isBlank);

    Map<String, Set<String>> used = used();
    assertThat(used.keySet())
        .as("widgets in %s; read %s before adding one", used, ALLOWED)
        .isSubsetOf(allowed.keySet());
    assertThat(allowed.keySet()).as("allowed and used nowhere").isSubsetOf(used.keySet());
  }

  /** Widgets with the files they stand in. */
  private static Map<String, Set<String>> used() throws IOException {
    Map<String, Set<String>> used = new TreeMap<>();
    for (Path file : files()) {
      String page = Files.readString(file);
      Matcher namespace = NAMESPACE.matcher(page);
      while (namespace.find()) {
        Matcher tag = Pattern.compile("<" + namespace.group(1) + ":(\\w+)").matcher(page);
        while (tag.find()) {
          used.computeIfAbsent(tag.group(1), name -> new TreeSet<>())
              .add(PAGES.relativize(file).toString());
        }
      }
    }
    return used;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
    }
  }

  private static Map<String, String> allowed() throws IOException {
    return Files.readAllLines(ALLOWED).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\s+", 2))
        .collect(Collectors.toMap(parts -> parts[0], parts -> parts.length < 2 ? "" : parts[1]));
  }
}
