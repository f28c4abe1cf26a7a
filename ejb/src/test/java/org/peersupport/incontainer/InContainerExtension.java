package org.peersupport.incontainer;

import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/** Prepares what the server needs before it is started, and clears up after it was stopped. */
public class InContainerExtension implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Around.class);
  }

  /** Runs first and last of all that happens around a suite. */
  public static class Around {
    private static final int FIRST = 1000;
    private static final int LAST = -1000;

    private Server server;

    public void before(@Observes(precedence = FIRST) BeforeSuite event) {
      server = Server.prepare();
    }

    public void after(@Observes(precedence = LAST) AfterSuite event) {
      if (server != null) {
        server.clearUp();
      }
    }
  }
}
