package org.peersupport.roles;

import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.peersupport.platform.Actor;
import org.peersupport.platform.NewDoor;

/** Every method that can be called at a door, found among the classes. */
final class Doors {

  private static final String ROOT = "org/peersupport";
  private static final List<Class<? extends Annotation>> BEANS =
      List.of(Stateless.class, Stateful.class, Singleton.class, MessageDriven.class);

  private Doors() {}

  /** By name, in the alphabet's order. */
  static List<Method> methods() {
    List<Method> methods = new ArrayList<>();
    for (Class<?> bean : beans()) {
      for (Method method : bean.getMethods()) {
        if (method.getDeclaringClass() != Object.class
            && !Modifier.isStatic(method.getModifiers())) {
          methods.add(method);
        }
      }
    }
    methods.sort(Comparator.comparing(Doors::name));
    return methods;
  }

  /** {@code OfferService.publish}. */
  static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  private static List<Class<?>> beans() {
    Path root = root();
    try (Stream<Path> files = Files.walk(root.resolve(ROOT))) {
      List<Class<?>> beans = new ArrayList<>();
      for (Path file : (Iterable<Path>) files::iterator) {
        if (file.toString().endsWith(".class")) {
          Class<?> type = load(root.relativize(file).toString());
          if (isBean(type)) {
            beans.add(type);
          }
        }
      }
      return beans;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tests' own bean is the one that the table does not name. */
  private static boolean isBean(Class<?> type) {
    return type != NewDoor.class && BEANS.stream().anyMatch(type::isAnnotationPresent);
  }

  private static Class<?> load(String file) {
    String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
    try {
      return Class.forName(name, false, Doors.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The folder of the product's classes. */
  private static Path root() {
    try {
      String self = Actor.class.getName().replace('.', '/') + ".class";
      URI uri = Actor.class.getClassLoader().getResource(self).toURI();
      String text = uri.toString();
      return Path.of(URI.create(text.substring(0, text.length() - self.length())));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
