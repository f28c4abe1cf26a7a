package org.peersupport.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  private static final Path HOME = Path.of("/checkout");

  @Test
  void without_anything_the_documented_defaults_hold() {
    CommandLine command = parse(Map.of());
    assertThat(command.task()).isEqualTo(CommandLine.Task.RUN);
    StackOptions options = command.options();
    assertThat(options.httpPort()).isEqualTo(8080);
    assertThat(options.keycloakPort()).isEqualTo(8180);
    assertThat(options.dbPort()).isEqualTo(54329);
    assertThat(options.data()).isEqualTo(HOME.resolve(".data"));
    assertThat(options.demo()).isTrue();
    assertThat(options.reset()).isFalse();
  }

  @Test
  void options_are_taken_with_a_space_or_an_equals_sign() {
    StackOptions options =
        parse(Map.of(), "--http-port", "9001", "--keycloak-port=9002", "--no-demo", "--reset")
            .options();
    assertThat(options.httpPort()).isEqualTo(9001);
    assertThat(options.keycloakPort()).isEqualTo(9002);
    assertThat(options.demo()).isFalse();
    assertThat(options.reset()).isTrue();
  }

  @Test
  void every_option_is_a_variable_too_and_the_command_line_wins() {
    Map<String, String> environment =
        Map.of(
            "PSF_HTTP_PORT", "9001",
            "PSF_KEYCLOAK_PORT", "9002",
            "PSF_DB_PORT", "9003",
            "PSF_DATA", "/elsewhere",
            "PSF_RESET", "1",
            "PSF_NO_DEMO", "yes");
    StackOptions options = parse(environment, "--http-port", "9009").options();
    assertThat(options.httpPort()).isEqualTo(9009);
    assertThat(options.keycloakPort()).isEqualTo(9002);
    assertThat(options.dbPort()).isEqualTo(9003);
    assertThat(options.data()).isEqualTo(Path.of("/elsewhere"));
    assertThat(options.reset()).isTrue();
    assertThat(options.demo()).isFalse();
  }

  @Test
  void a_variable_that_is_empty_or_off_changes_nothing() {
    StackOptions options =
        parse(Map.of("PSF_HTTP_PORT", "", "PSF_RESET", "false", "PSF_NO_DEMO", "0")).options();
    assertThat(options.httpPort()).isEqualTo(8080);
    assertThat(options.reset()).isFalse();
    assertThat(options.demo()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "eighty", "80 80"})
  void a_port_that_is_none_is_refused_with_the_option_and_the_variable(String port) {
    assertThatThrownBy(() -> parse(Map.of(), "--db-port", port))
        .isInstanceOf(CommandLine.WrongUsage.class)
        .hasMessageContaining("--db-port (or PSF_DB_PORT)")
        .hasMessageContaining(port);
  }

  @Test
  void one_port_for_two_parts_is_refused() {
    assertThatThrownBy(() -> parse(Map.of(), "--http-port", "8180"))
        .isInstanceOf(CommandLine.WrongUsage.class)
        .hasMessageContaining("must differ");
  }

  @Test
  void an_unknown_option_and_a_missing_value_are_refused() {
    assertThatThrownBy(() -> parse(Map.of(), "--prot", "1")).hasMessageContaining("--prot");
    assertThatThrownBy(() -> parse(Map.of(), "--data")).hasMessageContaining("needs a value");
    assertThatThrownBy(() -> parse(Map.of(), "--reset=yes")).hasMessageContaining("--reset=yes");
  }

  @Test
  void the_other_commands_take_the_options_as_well() {
    CommandLine command = parse(Map.of(), "import-postcodes", "codes.csv", "--db-port", "9003");
    assertThat(command.task()).isEqualTo(CommandLine.Task.IMPORT_POSTCODES);
    assertThat(command.file()).isEqualTo(Path.of("codes.csv"));
    assertThat(command.options().dbPort()).isEqualTo(9003);
    assertThat(parse(Map.of(), "redeploy").task()).isEqualTo(CommandLine.Task.REDEPLOY);
  }

  @Test
  void the_help_names_every_option_and_its_variable() {
    for (String option :
        List.of("--http-port", "--keycloak-port", "--db-port", "--data", "--reset", "--no-demo")) {
      assertThat(CommandLine.HELP).contains(option, StackOptions.variable(option));
    }
  }

  private static CommandLine parse(Map<String, String> environment, String... arguments) {
    return CommandLine.parse(List.of(arguments), environment, HOME);
  }
}
