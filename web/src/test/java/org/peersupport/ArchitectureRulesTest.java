package org.peersupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Shows every rule of {@link ArchitectureTest} what it is there to refuse. */
class ArchitectureRulesTest {

  private static final JavaClasses WRONG =
      new ClassFileImporter()
          .importPackages(
              "org.peersupport.wrong",
              "org.peersupport.wrongtoo",
              "org.peersupport.web.wrong",
              "org.peersupport.web.wrongtoo",
              "org.peersupport.offer");

  @ParameterizedTest(name = "{1}")
  @MethodSource("offences")
  void aRuleRefusesWhatItIsThereToRefuse(ArchRule rule, String offence) {
    assertThat(rule.evaluate(WRONG).getFailureReport().getDetails())
        .as(rule.getDescription())
        .anySatisfy(detail -> assertThat(detail).contains(offence));
  }

  static Stream<Arguments> offences() {
    return Stream.of(
        Arguments.of(
            ArchitectureTest.CONTEXTS_MEET_AT_DECLARED_DOORS, "wrong looks inside organisation"),
        Arguments.of(
            ArchitectureTest.CONTEXTS_MEET_AT_DECLARED_DOORS,
            "wrong does not declare that it uses offer"),
        Arguments.of(
            ArchitectureTest.CONTEXTS_MEET_AT_DECLARED_DOORS,
            "wrongtoo does not declare that it uses wrong"),
        Arguments.of(ArchitectureTest.CONTEXTS_FORM_NO_CYCLE, "Slice wrongtoo"),
        Arguments.of(ArchitectureTest.WEB_CONTEXTS_FORM_NO_CYCLE, "Slice wrongtoo"),
        Arguments.of(ArchitectureTest.WEB_USES_DOORS_ONLY, "WrongPage.entity"),
        Arguments.of(ArchitectureTest.ENTITIES_STAY_INSIDE, "StrayEntity"),
        Arguments.of(ArchitectureTest.ENTITY_MANAGER_STAYS_INSIDE, "WrongDoor.entityManager"),
        Arguments.of(ArchitectureTest.SESSION_BEANS_ARE_DOORS, "HiddenDoor"),
        Arguments.of(ArchitectureTest.SESSION_BEANS_HOLD_NO_STATE, "WrongDoor.calls"),
        Arguments.of(
            ArchitectureTest.EVERY_DOOR_METHOD_HAS_ONE_ACCESS_RULE,
            "WrongDoor.unguarded() carries 0"),
        Arguments.of(
            ArchitectureTest.EVERY_DOOR_METHOD_HAS_ONE_ACCESS_RULE,
            "WrongDoor.guardedTwice() carries 2"),
        Arguments.of(ArchitectureTest.PAGES_LIVE_FOR_A_REQUEST_OR_A_VIEW, "WrongPage"),
        Arguments.of(ArchitectureTest.VIEWS_HOLD_IDS_AND_FORM_VALUES, "WrongTooPage.rows"),
        Arguments.of(
            ArchitectureTest.VIEWS_CAN_BE_WRITTEN_AND_READ_AGAIN, "holds org.peersupport.offer"),
        Arguments.of(ArchitectureTest.TIME_COMES_FROM_THE_CLOCK, "java.time.Instant.now()"));
  }
}
