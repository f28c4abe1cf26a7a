package org.peersupport.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peersupport.platform.Settings;

/** What the deployment settled about the whole site. */
@Named("site")
@ApplicationScoped
public class Site {

  private Settings settings;

  Site() {}

  @Inject
  Site(Settings settings) {
    this.settings = settings;
  }

  /** Whether the demo data set is loaded, so that the footer says that it is no directory. */
  public boolean isDemo() {
    return settings.demo();
  }

  /** Where the way out leads: an https address that says nothing about this site. */
  public String getExitUrl() {
    return settings.exitUrl();
  }
}
