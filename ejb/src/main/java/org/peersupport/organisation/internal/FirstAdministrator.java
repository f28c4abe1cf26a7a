package org.peersupport.organisation.internal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.peersupport.organisation.GrantFrameworkRole;
import org.peersupport.organisation.MembershipService;
import org.peersupport.platform.Actor;
import org.peersupport.platform.CurrentActor;
import org.peersupport.platform.FrameworkRole;
import org.peersupport.platform.Settings;

/**
 * Enters the first administrator of an empty installation, named in the settings: their role here,
 * their account and role at the identity provider, with a password they must change when they first
 * sign in. Does nothing once there is an administrator.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstAdministrator {

  private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

  @Inject private Settings settings;
  @Inject private RequestContextController requestContext;
  @Inject private CurrentActor currentActor;
  @Inject private People people;
  @Inject private MembershipService memberships;
  @Inject private IdentityProvider identityProvider;

  @PostConstruct
  void start() {
    if (settings.firstAdministratorEmail().isEmpty()
        || people.anyoneHas(FrameworkRole.ADMINISTRATOR)) {
      return;
    }
    boolean activated = requestContext.activate();
    try {
      enter(settings.firstAdministratorEmail().get());
    } finally {
      currentActor.set(Actor.PUBLIC);
      if (activated) {
        requestContext.deactivate();
      }
    }
  }

  private void enter(String email) {
    String name = settings.firstAdministratorName().orElse(email);
    try {
      identityProvider.createAdministrator(email, name, settings.firstAdministratorPassword());
    } catch (RuntimeException e) {
      String message =
          "PSF-STARTUP: The first administrator could not be entered at the identity provider: "
              + e.getMessage();
      LOG.log(Level.SEVERE, message);
      throw new IllegalStateException(message, e);
    }
    currentActor.set(Actor.system(FrameworkRole.ADMINISTRATOR));
    memberships.grantFramework(new GrantFrameworkRole(email, name, FrameworkRole.ADMINISTRATOR));
    LOG.info("The first administrator was entered.");
  }
}
