package org.peersupport;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.MappedSuperclass;
import java.sql.SQLException;
import org.peersupport.platform.Door;
import org.peersupport.platform.Time;

/**
 * The house rules that a compiler does not know. A rule that matches no class fails, and {@link
 * ArchitectureRulesTest} shows each of them something it must refuse.
 */
@AnalyzeClasses(packages = "org.peersupport", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String WEB = "org.peersupport.web..";
  private static final String INTERNAL = "org.peersupport..internal..";

  @ArchTest
  static final ArchRule CONTEXTS_MEET_AT_DECLARED_DOORS =
      classes()
          .that(Contexts.ARE_IN_A_CONTEXT)
          .should(Contexts.MEET_OTHERS_AT_DOORS_THEY_DECLARE)
          .because("a context's package-info says with @Context what it may use");

  @ArchTest
  static final ArchRule CONTEXTS_FORM_NO_CYCLE =
      slices().matching("org.peersupport.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule WEB_CONTEXTS_FORM_NO_CYCLE =
      slices().matching("org.peersupport.web.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule WEB_USES_DOORS_ONLY =
      noClasses()
          .that()
          .resideInAPackage(WEB)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      INTERNAL,
                      "jakarta.persistence..",
                      "org.eclipse.persistence..",
                      "java.sql..",
                      "javax.sql..")
                  // A page for the time when the database is away has to know that exception.
                  .and(not(assignableTo(SQLException.class)))
                  .or(annotatedWith(Entity.class)))
          .because("pages meet rows and commands, never an entity or the database");

  @ArchTest
  static final ArchRule ENTITIES_STAY_INSIDE =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .or()
          .areAnnotatedWith(MappedSuperclass.class)
          .or()
          .areAnnotatedWith(Embeddable.class)
          .should()
          .resideInAPackage(INTERNAL);

  @ArchTest
  static final ArchRule ENTITY_MANAGER_STAYS_INSIDE =
      noClasses()
          .that()
          .resideOutsideOfPackage(INTERNAL)
          .and()
          .doNotBelongToAnyOf(Door.class)
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(EntityManager.class, EntityManagerFactory.class)
          .because("only the door flushes, and only repositories query");

  @ArchTest
  static final ArchRule SESSION_BEANS_ARE_DOORS =
      classes()
          .that()
          .areAnnotatedWith(Stateless.class)
          .should()
          .resideInAPackage("org.peersupport.(*)")
          .because("the transaction and the access rule begin at the door, once");

  @ArchTest
  static final ArchRule SESSION_BEANS_HOLD_NO_STATE =
      classes().that().areAnnotatedWith(Stateless.class).should(Beans.HOLD_NO_STATE);

  @ArchTest
  static final ArchRule EVERY_DOOR_METHOD_HAS_ONE_ACCESS_RULE =
      classes()
          .that()
          .areAnnotatedWith(Stateless.class)
          .or()
          .areAnnotatedWith(Singleton.class)
          .should(Beans.HAVE_ONE_ACCESS_RULE_PER_PUBLIC_METHOD);

  @ArchTest
  static final ArchRule PAGES_LIVE_FOR_A_REQUEST_OR_A_VIEW =
      classes()
          .that()
          .areAnnotatedWith(Named.class)
          .and()
          .resideInAPackage(WEB)
          .should(Beans.LIVE_FOR_A_REQUEST_OR_A_VIEW)
          .because("what a page remembers longer goes stale and fills sessions");

  /** May match nothing: a site whose pages all live for one request is the better site. */
  @ArchTest
  static final ArchRule VIEWS_HOLD_IDS_AND_FORM_VALUES =
      classes()
          .that()
          .areAnnotatedWith(ViewScoped.class)
          .should(Beans.HOLD_NO_RESULTS_OF_QUERIES)
          .allowEmptyShould(true);

  /** May match nothing, as above. */
  @ArchTest
  static final ArchRule VIEWS_CAN_BE_WRITTEN_AND_READ_AGAIN =
      classes()
          .that()
          .areAnnotatedWith(ViewScoped.class)
          .should(Beans.HOLD_ONLY_WHAT_CAN_BE_SERIALISED)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule TIME_COMES_FROM_THE_CLOCK =
      classes()
          .that(not(belongToAnyOf(Time.class)))
          .should(Beans.ASK_AN_INJECTED_CLOCK_FOR_THE_TIME);
}
