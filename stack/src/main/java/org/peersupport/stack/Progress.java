package org.peersupport.stack;

/** Where a stack tells how far it is. Called from several threads. */
public interface Progress {
  /** Says nothing; for tests. */
  Progress SILENT = (part, words) -> {};

  /**
   * One line about one part.
   *
   * @param part the part's name as people know it, such as {@code Keycloak}
   * @param words what happened, such as {@code ready in 3 s}
   */
  void say(String part, String words);

  /** Lines of the form {@code Keycloak ready in 3 s} on standard output. */
  static Progress console() {
    return (part, words) -> {
      synchronized (Progress.class) {
        System.out.printf("%-15s%s%n", part, words);
        System.out.flush();
      }
    };
  }
}
