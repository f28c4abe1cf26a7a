package org.peersupport.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** That the table speaks of every door, before anything is started to try it. */
class RoleMatrixTest {

  private static final Path PAGE = Path.of("..", "docs", "role-matrix.md");

  @Test
  void everyMethodOfEveryBeanStandsInTheTable() {
    for (Method method : Doors.methods()) {
      assertThat(RoleMatrix.read().of(Doors.name(method)))
          .as(Doors.name(method) + " in role-matrix.csv")
          .extracting(RoleMatrix.Line::whose)
          .containsExactlyElementsOf(
              Arguments.nameARecord(method)
                  ? List.of(Whose.OWN, Whose.OTHER)
                  : List.of(Whose.NONE));
    }
  }

  @Test
  void theTableNamesNoMethodThatIsNotThere() {
    Set<String> there = Doors.methods().stream().map(Doors::name).collect(Collectors.toSet());
    assertThat(RoleMatrix.read().lines()).extracting(RoleMatrix.Line::door).isSubsetOf(there);
  }

  @Test
  void noTwoMethodsHaveOneNameInTheTable() {
    assertThat(Doors.methods().stream().map(Doors::name)).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void noBeanIsDeclaredWhereTheClassesDoNotShowIt() throws IOException {
    Path descriptor = Path.of("src", "main", "resources", "META-INF", "ejb-jar.xml");
    assertThat(Files.readString(descriptor)).doesNotContain("<enterprise-beans>");
  }

  @Test
  void theDocumentationShowsTheTableAsItIs() throws IOException {
    assertThat(PAGE).content().endsWith("\n\n" + RoleMatrix.read().markdown());
  }
}
