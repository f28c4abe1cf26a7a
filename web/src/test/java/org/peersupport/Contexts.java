package org.peersupport;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import org.peersupport.platform.Context;

/** Which context a class belongs to, and where contexts may meet. */
final class Contexts {

  private static final String ROOT = "org.peersupport.";
  private static final String PLATFORM = "platform";

  static final DescribedPredicate<JavaClass> ARE_IN_A_CONTEXT =
      DescribedPredicate.describe(
          "are in a context or in the platform", type -> of(type).isPresent());

  static final ArchCondition<JavaClass> MEET_OTHERS_AT_DOORS_THEY_DECLARE =
      new ArchCondition<>("meet other contexts only at doors that they declare") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          String own = of(type).orElseThrow();
          for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            of(target)
                .filter(other -> !other.equals(own))
                .flatMap(other -> objection(type, own, target, other))
                .ifPresent(
                    objection ->
                        events.add(
                            SimpleConditionEvent.violated(
                                type, objection + ": " + dependency.getDescription())));
          }
        }
      };

  private Contexts() {}

  private static Optional<String> objection(
      JavaClass type, String own, JavaClass target, String other) {
    if ((target.getPackageName() + ".").contains(".internal.")) {
      return Optional.of(own + " looks inside " + other);
    }
    if (other.equals(PLATFORM)) {
      return Optional.empty();
    }
    if (own.equals(PLATFORM)) {
      return Optional.of("the platform knows no context, but uses " + other);
    }
    return uses(type, own).contains(other)
        ? Optional.empty()
        : Optional.of(own + " does not declare that it uses " + other);
  }

  private static Set<String> uses(JavaClass type, String context) {
    JavaPackage door = type.getPackage();
    while (!door.getName().equals(ROOT + context)) {
      door = door.getParent().orElseThrow();
    }
    return door.isAnnotatedWith(Context.class)
        ? Set.of(door.getAnnotationOfType(Context.class).uses())
        : Set.of();
  }

  /** The context's name; empty for what is not ours and for the web, which is no context. */
  private static Optional<String> of(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(ROOT)) {
      return Optional.empty();
    }
    String context = name.substring(ROOT.length()).replaceFirst("\\..*", "");
    return Optional.of(context).filter(found -> !found.equals("web"));
  }
}
