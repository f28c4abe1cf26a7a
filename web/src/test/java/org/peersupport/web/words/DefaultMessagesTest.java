package org.peersupport.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.component.UIInput;
import jakarta.faces.convert.Converter;
import jakarta.faces.validator.Validator;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.NotNull;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No words of the platform reach people: every message it could show has words of ours instead. */
class DefaultMessagesTest {

  private static final Pattern FACES_KEY =
      Pattern.compile("jakarta\\.faces\\.(component|converter|validator)\\.([A-Za-z]+\\.)?[A-Z_]+");

  private final Map<String, String> ours =
      Texts.properties(Texts.MESSAGES.resolve("platform.properties"));

  @Test
  void everyConstraintOfBeanValidationHasWords() throws IOException {
    Set<String> keys =
        classes(NotNull.class).stream()
            .filter(type -> type.isAnnotationPresent(Constraint.class))
            .map(type -> type.getName() + ".message")
            .collect(Collectors.toSet());
    assertThat(keys).hasSizeGreaterThan(20);
    assertThat(ours.keySet()).containsAll(keys);
  }

  @Test
  void everyMessageOfFacesHasWords() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (Class<?> one : List.of(UIInput.class, Converter.class, Validator.class)) {
      classes(one).stream()
          .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
          .filter(
              field -> Modifier.isPublic(field.getModifiers()) && field.getName().endsWith("_ID"))
          .filter(
              field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
          .map(DefaultMessagesTest::value)
          .filter(value -> FACES_KEY.matcher(value).matches())
          .forEach(keys::add);
    }
    assertThat(keys).hasSizeGreaterThan(30);
    assertThat(ours.keySet()).containsAll(keys);
  }

  /**
   * The public classes of a package of the platform, from the archive that holds this one of them.
   */
  private static List<Class<?>> classes(Class<?> one) throws IOException {
    String folder = one.getPackageName().replace('.', '/') + "/";
    URL archive = one.getProtectionDomain().getCodeSource().getLocation();
    try (JarFile jar = new JarFile(new File(URI.create(archive.toString())))) {
      List<Class<?>> classes = new ArrayList<>();
      for (String entry : jar.stream().map(JarEntry::getName).toList()) {
        if (entry.startsWith(folder)
            && entry.lastIndexOf('/') < folder.length()
            && entry.endsWith(".class")) {
          classes.add(
              named(entry.substring(0, entry.length() - ".class".length()).replace('/', '.')));
        }
      }
      return classes.stream().filter(type -> Modifier.isPublic(type.getModifiers())).toList();
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name, false, DefaultMessagesTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String value(Field constant) {
    try {
      return String.valueOf(constant.get(null));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everyMessageOfPrimeFacesHasWords() throws IOException {
    Properties theirs = new Properties();
    try (InputStream in =
        DefaultMessagesTest.class.getResourceAsStream("/org/primefaces/Messages.properties")) {
      theirs.load(in);
    }
    assertThat(theirs).hasSizeGreaterThan(20);
    assertThat(ours.keySet()).containsAll(theirs.stringPropertyNames());
  }

  @Test
  void facesTakesOurWordsAndLeavesConstraintsToTheDoors() {
    assertThat(Texts.text(Pages.WEBAPP.resolve("WEB-INF/faces-config.xml")))
        .contains("<message-bundle>org.peersupport.web.messages.platform</message-bundle>");
    assertThat(Texts.text(Pages.WEBAPP.resolve("WEB-INF/web.xml")).replaceAll("\\s+", ""))
        .contains(
            "<param-name>jakarta.faces.validator.DISABLE_DEFAULT_BEAN_VALIDATOR</param-name>"
                + "<param-value>true</param-value>");
  }

  @Test
  void ourWordsAreNotThoseOfThePlatform() {
    assertThat(ours.values())
        .noneMatch(
            text ->
                text.contains("Validation Error")
                    || text.contains("must be")
                    || text.contains("must not"));
  }
}
