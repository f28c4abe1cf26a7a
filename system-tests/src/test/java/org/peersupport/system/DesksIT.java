package org.peersupport.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each role begins at a desk that says what needs it. */
@SystemTest
class DesksIT {
  private static final String EDITOR = "editor@mindout.example";
  private static final String LEAD = "lead@mindout.example";
  private static final List<String> DESKS =
      List.of("/provider", "/working-group", "/commissioner", "/admin");

  private final String name = "Aa desk " + UUID.randomUUID();

  @ParameterizedTest
  @CsvSource({
    "editor@certitude.example, /provider, Your desk at Certitude",
    "lead@mindout.example, /provider, Your desk at MindOut",
    "group@framework.example, /working-group, Working group’s desk",
    "commissioner@framework.example, /commissioner, Commissioner’s desk",
    "admin@framework.example, /admin, Administrator’s desk",
    "both@framework.example, /working-group, Working group’s desk",
    "peer@people.example, /me, 'Hello, '"
  })
  void sign_in_on_the_way_to_nowhere_leads_to_ones_own_desk_and_to_nobody_elses(
      String email, String desk, String heading, Site site, Visitors visitors) {
    Page page = visitors.arrive();
    page.navigate("/");
    On.link(page, "Sign in").click();
    Keycloak.signIn(page, email);
    assertThat(page).hasURL(site.url(desk));
    assertThat(page.locator("h1")).containsText(heading);
    page.navigate("/find");
    On.link(page, "Your desk").click();
    assertThat(page).hasURL(site.url(desk));
    assertThat(page.navigate("/signin").status()).isEqualTo(200);
    assertThat(page).hasURL(site.url(desk));

    boolean chooses = email.startsWith("both@");
    for (String other : DESKS) {
      if (!other.equals(desk) && !(chooses && other.equals("/provider"))) {
        assertThat(page.navigate(other).status()).as(other).isEqualTo(404);
        assertThat(On.heading(page, "We can’t find that page")).isVisible();
      }
    }
  }

  @Test
  void somebody_with_several_roles_goes_from_desk_to_desk(Site site, Visitors visitors) {
    Page page = visitors.signedIn("both@framework.example", "/me");
    assertThat(On.main(page)).containsText("What needs you");
    On.link(page, "Choose who you act for").click();
    On.button(page, "Act for Sound Minds").click();
    assertThat(page).hasURL(site.url("/provider"));
    assertThat(On.heading(page, "Your desk at Sound Minds")).isVisible();
    On.link(page, "Working group’s desk").click();
    assertThat(page).hasURL(site.url("/working-group"));
    On.link(page, "Desk of Sound Minds").click();
    assertThat(page).hasURL(site.url("/provider"));
    On.link(page, "Change who you act for").click();
    assertThat(page).hasURL(site.url("/me"));
  }

  @Test
  void what_is_handed_in_needs_the_lead_and_what_is_sent_back_the_editor_until_it_is_done(
      Site site, Visitors visitors) {
    Page editor = visitors.signedIn(EDITOR, "/provider");
    OfferEditor.blank(editor).type("Name", name).save();
    assertThat(need(editor, "Finish “" + name + "”")).containsText("Still missing: ");
    need(editor, "Finish “" + name + "”").getByRole(AriaRole.LINK).click();
    new OfferEditor(editor).fillWhatIsNeeded(name).goOn().handIn();
    Page lead = visitors.signedIn(LEAD, "/provider");
    String yes = "Say yes or no to “" + name + "”";
    assertThat(need(lead, yes)).containsText("by Robin Castell");
    assertThat(need(editor, yes)).hasCount(0);
    editor.navigate("/provider");
    assertThat(On.main(editor)).not().containsText(name);

    need(lead, yes).getByRole(AriaRole.LINK).click();
    lead.getByLabel("What should be changed?").fill("Say where the door is.");
    new Publishing(lead).step("Send back", "Sent back, with your comment.");
    assertThat(need(lead, yes)).hasCount(0);
    String change = "Change “" + name + "”, which a lead sent back";
    assertThat(need(editor, change)).containsText("They wrote: “Say where the door is.”");
    need(editor, change).getByRole(AriaRole.LINK).click();
    new OfferEditor(editor).type("Address", "The green door").goOn().handIn();
    Publishing.of(lead, Publishing.id(editor)).publish();
    lead.navigate("/provider");
    assertThat(On.main(lead)).not().containsText(name);
  }

  @Test
  void funding_that_has_ended_leads_to_its_very_field(Site site, Visitors visitors) {
    Page lead = visitors.signedIn(LEAD, "/provider");
    String until = LocalDate.now(ZoneId.of("Europe/London")).minusDays(3).toString();
    OfferEditor.blank(lead).fillWhatIsNeeded(name).type("Paid for until", until).goOn().publish();
    String check = "Check who pays for “" + name + "”";
    assertThat(need(lead, check)).containsText("That day has passed.");
    need(lead, check).getByRole(AriaRole.LINK).click();
    lead.waitForURL("**/provider/offers/edit?**");
    assertThat(lead.url()).endsWith("#offer:fundedUntil");
    assertThat(lead.locator("[id='offer:fundedUntil']")).hasValue(until);
  }

  @Test
  void nobody_is_told_of_another_organisations_offers(Site site, Visitors visitors) {
    Page editor = visitors.signedIn(EDITOR, "/provider");
    OfferEditor.blank(editor).fillWhatIsNeeded(name).goOn().handIn();
    for (String other :
        List.of(
            "lead@certitude.example",
            "group@framework.example",
            "commissioner@framework.example",
            "admin@framework.example")) {
      Page page = visitors.arrive();
      page.navigate("/signin");
      Keycloak.signIn(page, other);
      assertThat(On.main(page)).containsText("How things are");
      assertThat(On.main(page)).not().containsText(name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "lead@mindout.example, /provider",
    "group@framework.example, /working-group",
    "commissioner@framework.example, /commissioner",
    "admin@framework.example, /admin",
    "peer@people.example, /me"
  })
  void a_desk_fits_a_small_phone(String email, String desk, Visitors visitors) {
    Page page = visitors.signedIn(email, desk);
    for (int width : new int[] {360, 320}) {
      page.setViewportSize(width, 640);
      page.navigate(desk);
      Object over =
          page.evaluate(
              "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertThat(over).as("%s at %d px", desk, width).isEqualTo(0);
    }
    assertThat(visitors.complaints()).isEmpty();
  }

  /** The line of the provider's desk that begins with these words, looked up anew. */
  private static Locator need(Page page, String words) {
    page.navigate("/provider");
    return page.locator(".needs > li").filter(new Locator.FilterOptions().setHasText(words));
  }
}
