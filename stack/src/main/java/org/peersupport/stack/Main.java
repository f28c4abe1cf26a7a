package org.peersupport.stack;

import java.io.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code ./run} starts. Exit status: 0 when stopped on request, 2 for a wrong command. */
public final class Main {
  private static final int LOG_LINES = 15;

  private Main() {}

  /** Runs the command line. */
  public static void main(String[] args) {
    System.exit(run(List.of(args), System.getenv()));
  }

  private static int run(List<String> arguments, Map<String, String> environment) {
    try {
      CommandLine command = CommandLine.parse(arguments, environment, StackOptions.checkout());
      return switch (command.task()) {
        case HELP -> help();
        case RUN -> stack(command.options(), environment);
        case REDEPLOY -> Tasks.redeploy(command.options());
        case IMPORT_POSTCODES -> Tasks.importPostcodes(command.options(), command.file());
      };
    } catch (CommandLine.WrongUsage e) {
      System.err.println(e.getMessage() + " See ./run --help");
      return 2;
    } catch (StackException e) {
      tell(e);
      return 1;
    }
  }

  private static int help() {
    System.out.print(CommandLine.HELP);
    return 0;
  }

  private static int stack(StackOptions options, Map<String, String> environment) {
    Stack stack = new Stack(options, Progress.console(), firstAdministrator(options, environment));
    boolean[] asked = new boolean[1];
    Thread stopper =
        new Thread(
            () -> {
              if (!stack.isClosed()) {
                asked[0] = true;
                System.out.println("Stopping");
                stack.close();
              }
            },
            "psf-stopper");
    Runtime.getRuntime().addShutdownHook(stopper);
    try {
      stack.begin();
      ready(stack, options);
      tell(stack.awaitFailure());
    } catch (StackException e) {
      if (!asked[0]) {
        tell(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      stack.close();
    }
    return 1;
  }

  private static void ready(Stack stack, StackOptions options) {
    System.out.println("Ready: " + stack.baseUrl());
    stack
        .firstAdministrator()
        .ifPresent(
            administrator ->
                System.out.printf(
                    "First administrator: %s%n  password, to be used once: %s%n",
                    administrator, administrator.password()));
    if (options.demo()) {
      System.out.print(DemoAccounts.table());
    }
    System.out.flush();
  }

  /** Asks who the first administrator is to be, before anything is started. */
  private static Optional<FirstAdministrator> firstAdministrator(
      StackOptions options, Map<String, String> environment) {
    if (options.demo() || (!options.reset() && DataFolder.isComplete(options.data()))) {
      return Optional.empty();
    }
    String name = ask(environment, "PSF_FIRST_ADMIN_NAME", "Name of the first administrator: ");
    String email = ask(environment, "PSF_FIRST_ADMIN_EMAIL", "E-mail address: ");
    if (!email.matches("[^@\\s]+@[^@\\s]+")) {
      throw new StackException("“" + email + "” is not an e-mail address.");
    }
    return Optional.of(new FirstAdministrator(name, email, Secrets.random()));
  }

  private static String ask(Map<String, String> environment, String variable, String question) {
    String given = environment.getOrDefault(variable, "").strip();
    Console console = System.console();
    if (given.isEmpty() && console != null) {
      given = Optional.ofNullable(console.readLine("%s", question)).orElse("").strip();
    }
    if (given.isEmpty()) {
      throw new StackException(
          "A start without demonstration data needs a first administrator: answer on a terminal, or"
              + " set PSF_FIRST_ADMIN_NAME and PSF_FIRST_ADMIN_EMAIL.");
    }
    return given;
  }

  private static void tell(StackException problem) {
    System.err.println("Stopped: " + problem.getMessage());
    if (problem.getCause() instanceof RuntimeException unforeseen) {
      unforeseen.printStackTrace();
    }
    problem.log().ifPresent(Main::tell);
    System.err.flush();
  }

  private static void tell(Path log) {
    System.err.println("The log is " + log + "; it ends:");
    Logs.lastLines(log, LOG_LINES).forEach(line -> System.err.println("  | " + line));
  }
}
