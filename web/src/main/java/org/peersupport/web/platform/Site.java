package org.peersupport.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peersupport.platform.Settings;

/** What the deployment settled about the whole site. */
@Named("site")
@ApplicationScoped
public class Site {

  private boolean demo;
  private String name;
  private boolean branded;
  private String contact;
  private String exitUrl;

  Site() {}

  @Inject
  Site(Settings settings, Words words) {
    demo = settings.demo();
    name = settings.siteName().orElseGet(() -> words.message("site.name"));
    branded = settings.brandColours().isPresent();
    exitUrl = settings.exitUrl();
    contact = settings.contactEmail().orElse("");
  }

  /** Whether the demo data set is loaded, so that the footer says that it is no directory. */
  public boolean isDemo() {
    return demo;
  }

  /** What the site is called. */
  public String getName() {
    return name;
  }

  /** Whether the collaborative has colours of its own. */
  public boolean isBranded() {
    return branded;
  }

  /** The e-mail address of the people who run the site; empty where none is set. */
  public String getContact() {
    return contact;
  }

  /** Where the way out leads: an https address that says nothing about this site. */
  public String getExitUrl() {
    return exitUrl;
  }
}
