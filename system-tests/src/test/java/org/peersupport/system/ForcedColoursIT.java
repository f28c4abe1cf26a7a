package org.peersupport.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peersupport.system.PageList.Kind;

/** For people whose system chooses the colours: nothing is told by a background alone. */
@SystemTest
class ForcedColoursIT {
  static List<Kind> kinds() {
    return PageList.listed().kinds();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_page_can_be_used_in_the_colours_of_the_system(Kind kind, Site site, Visitors visitors) {
    Page page = visitors.withForcedColours(kind.somebody());
    page.navigate(PageList.address(site, kind.example()));
    assertThat(new Look(page).withForcedColours().faults()).isEmpty();
  }
}
