package org.peersupport.stack;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The command line of {@code ./run}. What it does not say, the environment may; what neither says
 * is as {@link StackOptions#defaults} has it.
 *
 * @param task what to do
 * @param options what the stack is started or found with
 * @param file for {@link Task#IMPORT_POSTCODES}; otherwise null
 */
record CommandLine(Task task, StackOptions options, Path file) {
  static final String HELP =
      """
      ./run                          start everything and run until Ctrl-C
      ./run redeploy                 build the application and deploy it into the running stack
      ./run import-postcodes FILE    load a file of UK postcodes (ONS or Code-Point CSV)

      Options, each also an environment variable:
        --http-port 8080       PSF_HTTP_PORT       where the pages are
        --keycloak-port 8180   PSF_KEYCLOAK_PORT   where people sign in
        --db-port 54329        PSF_DB_PORT         where PostgreSQL listens
        --data .data           PSF_DATA            keeps databases, secrets and logs
        --reset                PSF_RESET=true      forgets what the data folder holds
        --no-demo              PSF_NO_DEMO=true    starts empty and asks for the first administrator
                                                   (or PSF_FIRST_ADMIN_NAME, PSF_FIRST_ADMIN_EMAIL)
        --help

      Everything listens on this machine only. Logs: logs/ in the data folder.
      """;

  private static final Set<String> WITH_VALUE =
      Set.of("--http-port", "--keycloak-port", "--db-port", "--data");
  private static final Set<String> SWITCHES = Set.of("--reset", "--no-demo");
  private static final int HIGHEST_PORT = 65_535;

  /** What {@code ./run} can be asked for. */
  enum Task {
    RUN,
    HELP,
    REDEPLOY,
    IMPORT_POSTCODES
  }

  /** The command line or a variable makes no sense; the message says which and why. */
  static final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
      super(message);
    }
  }

  static CommandLine parse(List<String> arguments, Map<String, String> environment, Path home) {
    Map<String, String> values = fromEnvironment(environment);
    Deque<String> rest = new ArrayDeque<>(arguments);
    Task task = Task.RUN;
    Path file = null;
    while (!rest.isEmpty()) {
      String word = rest.pop();
      switch (word) {
        case "--help", "-h" -> task = Task.HELP;
        case "redeploy" -> task = Task.REDEPLOY;
        case "import-postcodes" -> {
          task = Task.IMPORT_POSTCODES;
          file = Path.of(next(rest, word, "a file"));
        }
        default -> option(word, rest, values);
      }
    }
    return new CommandLine(task, options(values, home), file);
  }

  private static void option(String word, Deque<String> rest, Map<String, String> values) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    if (SWITCHES.contains(name) && equals < 0) {
      values.put(name, "true");
    } else if (WITH_VALUE.contains(name)) {
      values.put(name, equals < 0 ? next(rest, name, "a value") : word.substring(equals + 1));
    } else {
      throw new WrongUsage("“" + word + "” is not an option.");
    }
  }

  private static String next(Deque<String> rest, String name, String what) {
    if (rest.isEmpty()) {
      throw new WrongUsage(name + " needs " + what + ".");
    }
    return rest.pop();
  }

  private static Map<String, String> fromEnvironment(Map<String, String> environment) {
    Map<String, String> values = new HashMap<>();
    for (Set<String> names : List.of(WITH_VALUE, SWITCHES)) {
      for (String name : names) {
        String value = environment.getOrDefault(StackOptions.variable(name), "").strip();
        if (!value.isEmpty()) {
          values.put(name, value);
        }
      }
    }
    return values;
  }

  private static StackOptions options(Map<String, String> values, Path home) {
    StackOptions defaults = StackOptions.defaults(home);
    int http = port(values, "--http-port", defaults.httpPort());
    int keycloak = port(values, "--keycloak-port", defaults.keycloakPort());
    int database = port(values, "--db-port", defaults.dbPort());
    if (http == keycloak || http == database || keycloak == database) {
      throw new WrongUsage("--http-port, --keycloak-port and --db-port must differ.");
    }
    Path data = values.containsKey("--data") ? Path.of(values.get("--data")) : defaults.data();
    return new StackOptions(
        home,
        data.toAbsolutePath().normalize(),
        http,
        keycloak,
        database,
        !isOn(values, "--no-demo"),
        isOn(values, "--reset"),
        defaults.ear(),
        false,
        Map.of());
  }

  private static boolean isOn(Map<String, String> values, String name) {
    String value = values.getOrDefault(name, "false").toLowerCase(Locale.ROOT);
    return switch (value) {
      case "true", "1", "yes", "on" -> true;
      case "false", "0", "no", "off" -> false;
      default ->
          throw new WrongUsage(
              StackOptions.variable(name) + " is true or false, not “" + value + "”.");
    };
  }

  private static int port(Map<String, String> values, String name, int otherwise) {
    String value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    try {
      int port = Integer.parseInt(value);
      if (port >= 1 && port <= HIGHEST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new WrongUsage(
        "%s (or %s) is a port from 1 to %d, not “%s”."
            .formatted(name, StackOptions.variable(name), HIGHEST_PORT, value));
  }
}
