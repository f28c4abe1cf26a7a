package org.peersupport.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/**
 * What lies where in the archive that is deployed. The libraries are listed one by one, so that
 * none comes in by the back door of another; a new one is added here by hand, after a thought about
 * what the server already has.
 */
class EarLayoutIT {

  private static final Path EAR = Path.of("target", "peer-support-framework.ear");
  private static final String WAR = "peer-support-framework-web.war";
  private static final Pattern VERSION = Pattern.compile("-\\d.*\\.jar$");

  @Test
  void theRootHoldsTheEjbJarOnceAndOneWar() throws IOException {
    assertThat(entries(""))
        .filteredOn(name -> !name.startsWith("META-INF/") && !name.startsWith("lib/"))
        .containsExactlyInAnyOrder("peer-support-framework-ejb.jar", WAR);
  }

  @Test
  void theSharedLibrariesAreTheseAndNoOthers() throws IOException {
    assertThat(jars(entries("lib/"), "lib/"))
        .containsExactlyInAnyOrder(
            "org.flywaydb-flyway-core",
            "org.flywaydb-flyway-database-postgresql",
            "com.fasterxml.jackson.datatype-jackson-datatype-jdk8",
            "com.fasterxml.jackson.datatype-jackson-datatype-jsr310",
            "org.keycloak-keycloak-admin-client",
            "org.keycloak-keycloak-client-common-synced",
            "org.snakeyaml-snakeyaml-engine",
            "com.github.f4b6a3-uuid-creator");
  }

  @Test
  void theWarBringsItsOwnLibrariesForPagesAndWordsAndNothingElse() throws IOException {
    assertThat(jars(warEntries(), "WEB-INF/lib/")).containsExactlyInAnyOrder("primefaces", "icu4j");
  }

  @Test
  void theWarIsTheRootOfTheSite() throws IOException {
    try (ZipFile ear = new ZipFile(EAR.toFile());
        InputStream descriptor = ear.getInputStream(ear.getEntry("META-INF/application.xml"))) {
      assertThat(new String(descriptor.readAllBytes(), StandardCharsets.UTF_8))
          .contains("<ejb>peer-support-framework-ejb.jar</ejb>")
          .contains("<context-root>/</context-root>")
          .contains("<library-directory>lib</library-directory>");
    }
  }

  private static List<String> jars(List<String> entries, String folder) {
    return entries.stream()
        .filter(name -> name.startsWith(folder) && name.endsWith(".jar"))
        .map(name -> VERSION.matcher(name.substring(folder.length())).replaceFirst(""))
        .toList();
  }

  private static List<String> entries(String folder) throws IOException {
    try (ZipFile ear = new ZipFile(EAR.toFile())) {
      return ear.stream()
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith(folder))
          .toList();
    }
  }

  private static List<String> warEntries() throws IOException {
    try (ZipFile ear = new ZipFile(EAR.toFile());
        ZipInputStream war = new ZipInputStream(ear.getInputStream(ear.getEntry(WAR)))) {
      Stream.Builder<String> names = Stream.builder();
      for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
        names.add(entry.getName());
      }
      return names.build().toList();
    }
  }
}
