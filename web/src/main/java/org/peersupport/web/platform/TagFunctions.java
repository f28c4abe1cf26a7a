package org.peersupport.web.platform;

import java.util.Collection;

/** What the tags work out for themselves. */
public final class TagFunctions {

  private TagFunctions() {}

  /** The ids of an input's help and message, those that there are; empty for neither. */
  public static String describedBy(String name, String help, String error) {
    boolean helped = help != null && !help.isEmpty();
    boolean wrong = error != null && !error.isEmpty();
    return (helped ? name + "-help" : "")
        + (helped && wrong ? " " : "")
        + (wrong ? name + "-error" : "");
  }

  /** Whether one of the options is chosen. */
  public static boolean anyChosen(Collection<Option> options) {
    return options.stream().anyMatch(Option::chosen);
  }
}
