package org.peersupport.system;

import org.peersupport.stack.Stack;
import org.peersupport.stack.StackOptions;

/** The one stack of a run. */
final class SharedStack {
  private SharedStack() {}

  /** With the built archive and the demonstration's data, on free ports, in a folder of its own. */
  static Stack start() {
    return Stack.start(StackOptions.forTests());
  }

  static void stop(Stack stack) {
    stack.close();
  }
}
