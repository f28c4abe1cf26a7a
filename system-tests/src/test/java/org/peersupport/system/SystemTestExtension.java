package org.peersupport.system;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the site for the first test that wants it; JUnit closes it after the last. */
final class SystemTestExtension
    implements ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {

  private static final Namespace NAMESPACE = Namespace.create(SystemTestExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Site.class || type == Visitors.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Site site =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(Site.class, type -> Site.open(), Site.class);
    return parameter.getParameter().getType() == Site.class
        ? site
        : context
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(Visitors.class, type -> new Visitors(site), Visitors.class);
  }

  /** Before the test cleans up after itself: what its visitors saw when it failed. */
  @Override
  public void afterTestExecution(ExtensionContext context) {
    Visitors visitors = visitors(context);
    if (visitors != null && context.getExecutionException().isPresent()) {
      visitors.tell(
          context.getRequiredTestClass().getSimpleName()
              + "."
              + context.getRequiredTestMethod().getName());
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Visitors visitors = visitors(context);
    if (visitors != null) {
      visitors.close();
    }
  }

  private static Visitors visitors(ExtensionContext context) {
    return context.getStore(NAMESPACE).get(Visitors.class, Visitors.class);
  }
}
