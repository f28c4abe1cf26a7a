package org.peersupport.web.words;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Finds the texts that people read, wherever they stand. New files are found by themselves. */
final class Texts {

  static final Path MESSAGES = Path.of("src/main/resources/org/peersupport/web/messages");
  private static final Path DEMO = Path.of("../ejb/src/main/resources/org/peersupport/demo");
  private static final List<Path> GUIDES =
      List.of(Path.of("../docs/guides"), Path.of("../README.md"));

  private static final Set<String> NAMES = Set.of("name", "venue", "areaServed");

  private static final Pattern CODE_BLOCK = Pattern.compile("(?s)```.*?```");
  private static final Pattern NOT_PROSE =
      Pattern.compile("`[^`]*`|\\]\\([^)]*\\)|https?://\\S*|\\S+@\\S+");

  private Texts() {}

  /** Every message as it stands in its bundle, placeholders and all. */
  static List<PublicText> messages() {
    List<PublicText> texts = new ArrayList<>();
    for (Path file : files(MESSAGES, ".properties")) {
      properties(file)
          .forEach(
              (key, text) -> texts.add(new PublicText(file.getFileName().toString(), key, text)));
    }
    return texts;
  }

  /** Every message as people read it, each in every way it can read. */
  static List<PublicText> readMessages() {
    return messages().stream()
        .flatMap(
            text ->
                Filled.readings(text.text()).stream()
                    .map(reading -> new PublicText(text.source(), text.key(), reading)))
        .toList();
  }

  static Map<String, String> properties(Path file) {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
  }

  /**
   * Every text of the demo data set that is read as it stands: whatever holds two words or more.
   */
  static List<PublicText> demo() {
    List<PublicText> texts = new ArrayList<>();
    for (Path file : files(DEMO, ".yaml")) {
      Object data = new Load(LoadSettings.builder().build()).loadFromString(text(file));
      collect(file.getFileName().toString(), "", data, texts);
    }
    return texts;
  }

  private static void collect(String file, String key, Object value, List<PublicText> texts) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (name, inner) -> {
            if (!NAMES.contains(String.valueOf(name))) {
              collect(file, join(key, String.valueOf(name)), inner, texts);
            }
          });
    } else if (value instanceof List<?> list) {
      for (int index = 0; index < list.size(); index++) {
        collect(file, key + "[" + index + "]", list.get(index), texts);
      }
    } else if (value instanceof String text && text.strip().contains(" ")) {
      texts.add(new PublicText(file, key, text.strip()));
    }
  }

  private static String join(String key, String name) {
    return key.isEmpty() ? name : key + "." + name;
  }

  /**
   * The guides and the front page of the project, line by line, without what is code or address.
   */
  static List<PublicText> guides() {
    List<PublicText> texts = new ArrayList<>();
    for (Path folder : GUIDES) {
      for (Path file : files(folder, ".md")) {
        String prose =
            CODE_BLOCK.matcher(text(file)).replaceAll(found -> "\n".repeat(lines(found.group())));
        List<String> lines = prose.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
          texts.add(
              new PublicText(
                  file.getFileName().toString(),
                  "line " + (line + 1),
                  NOT_PROSE.matcher(lines.get(line)).replaceAll(" ")));
        }
      }
    }
    return texts;
  }

  private static int lines(String text) {
    return (int) text.chars().filter(character -> character == '\n').count();
  }

  static List<Path> files(Path folder, String... endings) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
