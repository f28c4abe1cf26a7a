package org.peersupport.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The way of an offer from a partner's desk to a stranger's search. */
@SystemTest
class StoryIT {
  private static final String OFFER = "Solidarity in a Crisis";

  @Test
  void what_an_editor_writes_and_a_lead_publishes_is_found_by_a_stranger_without_scripts(
      Site site, Visitors visitors) {
    String summary = "Ring us at the weekend, whatever it is. " + UUID.randomUUID();

    Page editor = visitors.signedIn("editor@certitude.example", "/provider/offers");
    assertThat(editor).hasURL(site.url("/provider/offers"));
    assertThat(On.heading(editor, "Offers of Certitude")).isVisible();
    On.link(editor, "Edit " + OFFER).click();
    OfferEditor form = new OfferEditor(editor).type("In one or two sentences", summary).save();
    assertThat(form.box("In one or two sentences")).hasValue(summary);
    Publishing desk = form.goOn().handIn();

    Page before = visitors.withoutScripts();
    assertThat(search(before)).not().containsText(summary);

    Page lead = visitors.signedIn("lead@certitude.example", "/provider/offers");
    On.link(lead, OFFER).click();
    assertThat(lead).hasURL(site.url("/provider/offers/publish?offer=" + desk.id()));
    assertThat(lead.getByRole(AriaRole.TABLE)).containsText(summary);
    new Publishing(lead).publish();

    Page stranger = visitors.withoutScripts();
    List<String> requests = Visitors.requests(stranger);
    assertThat(search(stranger)).containsText(summary);
    On.link(stranger, OFFER).click();
    readsHowToJoin(stranger, summary);
    assertThat(stranger.context().cookies()).isEmpty();
    assertThat(requests).isNotEmpty().allMatch(url -> url.startsWith(site.url("/")));
  }

  /** Types into the home page's form and gives back the card of the offer that is found. */
  private static Locator search(Page page) {
    page.navigate("/");
    page.getByLabel("What would help?").fill("weekend");
    page.getByLabel("Where?").fill("Brixton");
    On.button(page, "Find support").click();
    return page.getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHas(On.link(page, OFFER)));
  }

  private static void readsHowToJoin(Page page, String summary) {
    assertThat(On.heading(page, OFFER)).isVisible();
    Locator main = On.main(page);
    assertThat(main).containsText(summary);
    assertThat(main).containsText("Friday, Saturday and Sunday, 8pm to 2am the next morning");
    assertThat(main).containsText("Saturday and Sunday, 8am to 2pm");
    assertThat(On.heading(page, "How to join")).isVisible();
    assertThat(main).containsText("Nobody has to send you.");
    assertThat(On.link(page, "Call 020 7946 0101")).hasAttribute("href", "tel:02079460101");
  }
}
