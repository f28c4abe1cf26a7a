package org.peersupport;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Timeout;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peersupport.platform.OpenToAll;
import org.peersupport.platform.Page;
import org.peersupport.platform.Requires;
import org.peersupport.platform.SignedIn;

/** What may be said about a bean by looking at its fields, its methods and its calls. */
final class Beans {

  private static final List<Class<? extends Annotation>> INJECTED =
      List.of(Inject.class, EJB.class, Resource.class, PersistenceContext.class);

  private static final List<Class<? extends Annotation>> ACCESS_RULES =
      List.of(Requires.class, SignedIn.class, OpenToAll.class);

  /** Methods that the container calls and nobody else. */
  private static final List<Class<? extends Annotation>> CALLBACKS =
      List.of(
          PostConstruct.class,
          PreDestroy.class,
          Schedule.class,
          Schedules.class,
          Timeout.class,
          AroundInvoke.class);

  private static final Set<String> SYSTEM_CLOCK =
      Set.of(
          "java.lang.System.currentTimeMillis()",
          "java.util.Calendar.getInstance()",
          "java.util.Date.<init>()",
          "java.util.GregorianCalendar.<init>()");

  static final ArchCondition<JavaClass> HOLD_NO_STATE =
      condition(
          "hold no state",
          type ->
              type.getAllFields().stream()
                  .filter(Beans::isState)
                  .map(field -> field.getFullName() + " can change between two callers"));

  static final ArchCondition<JavaClass> HAVE_ONE_ACCESS_RULE_PER_PUBLIC_METHOD =
      condition(
          "carry exactly one of @Requires, @SignedIn, @OpenToAll on every public method",
          type ->
              type.getAllMethods().stream()
                  .filter(Beans::isCallable)
                  .filter(method -> count(method, ACCESS_RULES) != 1)
                  .map(
                      method ->
                          method.getFullName()
                              + " carries "
                              + count(method, ACCESS_RULES)
                              + " access rules"));

  static final ArchCondition<JavaClass> LIVE_FOR_A_REQUEST_OR_A_VIEW =
      condition(
          "be request- or view-scoped, or help all pages and keep no results",
          type ->
              livesShortly(type) || helpsAllPages(type)
                  ? Stream.empty()
                  : Stream.of(type.getName() + " lives longer than a view, or has no scope"));

  static final ArchCondition<JavaClass> HOLD_NO_RESULTS_OF_QUERIES =
      condition(
          "hold ids and form values, not what a query returned",
          type ->
              type.getAllFields().stream()
                  .filter(Beans::isState)
                  .filter(field -> !field.getModifiers().contains(JavaModifier.TRANSIENT))
                  .filter(Beans::keepsResult)
                  .map(field -> field.getFullName() + " keeps a result in the session"));

  static final ArchCondition<JavaClass> HOLD_ONLY_WHAT_CAN_BE_SERIALISED =
      condition(
          "hold only what can be serialised",
          type ->
              type.getAllFields().stream()
                  .filter(Beans::isState)
                  .filter(field -> !field.getModifiers().contains(JavaModifier.TRANSIENT))
                  .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                  .filter(held -> held.getPackageName().startsWith("org.peersupport"))
                  .filter(held -> !held.isAssignableTo(Serializable.class))
                  .map(held -> type.getName() + " holds " + held.getName()));

  static final ArchCondition<JavaClass> ASK_AN_INJECTED_CLOCK_FOR_THE_TIME =
      condition(
          "ask an injected Clock for the time",
          type ->
              type.getCodeUnitAccessesFromSelf().stream()
                  .filter(access -> readsTheSystemClock(access.getTarget()))
                  .map(JavaCodeUnitAccess::getDescription));

  private Beans() {}

  private static boolean isState(JavaField field) {
    boolean ours = field.getOwner().getPackageName().startsWith("org.peersupport");
    boolean fixed = field.getModifiers().contains(JavaModifier.FINAL);
    return ours && !fixed && INJECTED.stream().noneMatch(field::isAnnotatedWith);
  }

  private static boolean isCallable(JavaMethod method) {
    return method.getOwner().getPackageName().startsWith("org.peersupport")
        && method.getModifiers().contains(JavaModifier.PUBLIC)
        && !method.getModifiers().contains(JavaModifier.STATIC)
        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
        && count(method, CALLBACKS) == 0;
  }

  private static long count(JavaMethod method, List<Class<? extends Annotation>> annotations) {
    return annotations.stream().filter(method::isAnnotatedWith).count();
  }

  private static boolean livesShortly(JavaClass type) {
    return type.isAnnotatedWith(RequestScoped.class) || type.isAnnotatedWith(ViewScoped.class);
  }

  private static boolean helpsAllPages(JavaClass type) {
    return type.isAnnotatedWith(ApplicationScoped.class)
        && !type.getSimpleName().endsWith("Page")
        && type.getAllFields().stream().noneMatch(Beans::keepsResult);
  }

  private static boolean keepsResult(JavaField field) {
    return field.getType().getAllInvolvedRawTypes().stream().anyMatch(Beans::isResult);
  }

  /** A page of rows, or a record of ours that some {@code …Queries} hands out. */
  private static boolean isResult(JavaClass type) {
    boolean queried =
        type.isRecord()
            && type.getDirectDependenciesToSelf().stream()
                .anyMatch(
                    use ->
                        use.getOriginClass().getSimpleName().endsWith("Queries")
                            && returns(use.getOriginClass(), type));
    return type.isEquivalentTo(Page.class) || queried;
  }

  private static boolean returns(JavaClass queries, JavaClass type) {
    return queries.getMethods().stream()
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .anyMatch(method -> method.getReturnType().getAllInvolvedRawTypes().contains(type));
  }

  private static boolean readsTheSystemClock(CodeUnitAccessTarget target) {
    JavaClass owner = target.getOwner();
    String name = target.getName();
    boolean clockless =
        target.getRawParameterTypes().stream()
            .noneMatch(parameter -> parameter.isAssignableTo(Clock.class));
    if (owner.isEquivalentTo(Clock.class)) {
      return name.startsWith("system") || (name.startsWith("tick") && clockless);
    }
    if (owner.getPackageName().startsWith("java.time")) {
      return name.equals("now") && clockless;
    }
    return SYSTEM_CLOCK.contains(target.getFullName());
  }

  private static ArchCondition<JavaClass> condition(
      String description, Function<JavaClass, Stream<String>> objections) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        objections
            .apply(type)
            .forEach(objection -> events.add(SimpleConditionEvent.violated(type, objection)));
      }
    };
  }
}
