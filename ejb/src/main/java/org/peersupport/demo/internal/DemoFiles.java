package org.peersupport.demo.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.peersupport.platform.Json;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the demo files that ship with the application. */
final class DemoFiles {

  private static final String FOLDER = "/org/peersupport/demo/";

  /** Which organisations there are, in the order in which they are admitted. */
  record Index(List<String> organisations) {}

  /** People with a role for the whole collaborative. */
  record Framework(List<FrameworkPerson> people) {}

  record FrameworkPerson(String email, String name, String role) {}

  private DemoFiles() {}

  static List<DemoFile> organisations() {
    return read("index", Index.class).organisations().stream()
        .map(slug -> read(slug, DemoFile.class))
        .toList();
  }

  static List<FrameworkPerson> framework() {
    return read("framework", Framework.class).people();
  }

  private static <T> T read(String name, Class<T> type) {
    LoadSettings settings = LoadSettings.builder().setLabel(name).build();
    try (InputStream file = DemoFiles.class.getResourceAsStream(FOLDER + name + ".yaml")) {
      if (file == null) {
        throw new IllegalArgumentException("no demo file " + name + ".yaml");
      }
      return Json.convert(new Load(settings).loadFromInputStream(file), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("demo file " + name + ".yaml: " + e.getMessage(), e);
    }
  }
}
