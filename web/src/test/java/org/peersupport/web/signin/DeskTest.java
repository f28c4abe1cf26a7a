package org.peersupport.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peersupport.platform.Actor;
import org.peersupport.platform.FrameworkRole;
import org.peersupport.platform.Role;

class DeskTest {

  @Test
  void somebodyArrivesAtTheDeskOfWhatTheyActFor() {
    Actor everything = actor(true, FrameworkRole.values());
    assertThat(Desk.addressFor(everything)).isEqualTo("/provider");
    assertThat(Desk.of(everything)).containsExactly(Desk.values());
  }

  @Test
  void whoActsForNobodyArrivesAtTheFirstDeskOfTheirRoles() {
    assertThat(Desk.addressFor(actor(false, FrameworkRole.values()))).isEqualTo("/working-group");
    assertThat(Desk.addressFor(actor(false, FrameworkRole.COMMISSIONER)))
        .isEqualTo("/commissioner");
    assertThat(Desk.addressFor(actor(false, FrameworkRole.ADMINISTRATOR))).isEqualTo("/admin");
    assertThat(Desk.addressFor(actor(false))).isEqualTo("/me");
    assertThat(Desk.addressFor(Actor.PUBLIC)).isEqualTo("/me");
  }

  @Test
  void aPathBelongsToTheDeskAtItsHeadAndToNoOther() {
    assertThat(Desk.around("/provider")).contains(Desk.PROVIDER);
    assertThat(Desk.around("/provider/offers/edit")).contains(Desk.PROVIDER);
    assertThat(Desk.around("/admin/anything")).contains(Desk.ADMINISTRATOR);
    assertThat(Desk.around("/providers")).isEmpty();
    assertThat(Desk.around("/")).isEmpty();
  }

  private static Actor actor(boolean acting, FrameworkRole... roles) {
    return new Actor(
        Optional.of(UUID.randomUUID()),
        "",
        acting ? Optional.of(UUID.randomUUID()) : Optional.empty(),
        acting ? Set.of(Role.EDITOR) : Set.of(),
        Set.of(roles));
  }
}
