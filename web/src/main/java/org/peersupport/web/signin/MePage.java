package org.peersupport.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.peersupport.organisation.Standing;
import org.peersupport.platform.FrameworkRole;
import org.peersupport.platform.NotFoundException;
import org.peersupport.web.platform.Flashed;

/** {@code /me}: who one is here, and for whom one acts. */
@Named("mePage")
@RequestScoped
public class MePage {

  @Inject private SignIn signIn;

  /** Acts for this organisation from now on. */
  public String choose(UUID chosen) {
    boolean agreed =
        getChoices().stream().anyMatch(choice -> choice.organisationId().equals(chosen));
    if (!agreed) {
      throw new NotFoundException("organisation");
    }
    HttpServletRequest request =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    SignedInSession.of(request)
        .orElseThrow(() -> new NotFoundException("session"))
        .actingFor(chosen)
        .keepIn(request.getSession());
    Flashed.message("me.acting-for.changed");
    return "/provider?faces-redirect=true";
  }

  public List<Standing.Choice> getChoices() {
    return signIn.standing().choices();
  }

  public List<FrameworkRole> getFrameworkRoles() {
    return signIn.standing().actor().frameworkRoles().stream().sorted().toList();
  }

  /** Whether the person acts for this organisation now. */
  public boolean actsFor(UUID organisationId) {
    return signIn.standing().actor().actsFor(organisationId);
  }

  /** Whether the person must choose whom to act for before they can keep offers. */
  public boolean isUnchosen() {
    return signIn.isChoice() && signIn.getActingForName().isEmpty();
  }

  /** Whether the person has no role at all yet. */
  public boolean isWithoutRole() {
    return getChoices().isEmpty() && getFrameworkRoles().isEmpty();
  }
}
