package org.peersupport.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two people change one offer at the same time. */
@SystemTest
class CollisionIT {
  private static final String SUMMARY = "In one or two sentences";
  private final String name = "Two pens " + UUID.randomUUID();

  @Test
  void the_second_to_save_sees_both_texts_and_loses_nothing(Site site, Visitors visitors) {
    Page editor = visitors.signedIn("editor@mindout.example", "/me");
    String id = OfferEditor.blank(editor).fillWhatIsNeeded(name).save().id();
    Page lead = visitors.signedIn("lead@mindout.example", "/me");
    OfferEditor leads = OfferEditor.of(lead, id);
    OfferEditor editors = OfferEditor.of(editor, id);
    leads.type(SUMMARY, "What the lead wrote.").save();

    editors.type(SUMMARY, "What the editor wrote.").type("What does it cost?", "One pound");
    editors.pressSave();
    Locator told =
        editor
            .getByRole(AriaRole.ALERT)
            .filter(new Locator.FilterOptions().setHasText("saved this offer while you were"));
    assertThat(told).containsText("Priya Lonsdale saved this offer while you were writing");
    assertThat(row(told, SUMMARY)).containsText("What the lead wrote.");
    assertThat(row(told, SUMMARY)).containsText("What the editor wrote.");
    assertThat(row(told, "Cost")).containsText("One pound");
    assertThat(editors.box(SUMMARY)).hasValue("What the editor wrote.");
    assertThat(editors.box("What does it cost?")).hasValue("One pound");
    assertThat(summary(site, id)).isEqualTo("What the lead wrote.");

    editors.save();
    OfferEditor after = OfferEditor.of(lead, id);
    assertThat(after.box(SUMMARY)).hasValue("What the editor wrote.");
    assertThat(after.box("What does it cost?")).hasValue("One pound");
  }

  @Test
  void a_lead_does_not_publish_what_they_have_not_seen(Site site, Visitors visitors) {
    Page editor = visitors.signedIn("editor@mindout.example", "/me");
    Publishing desk = OfferEditor.blank(editor).fillWhatIsNeeded(name).goOn().handIn();
    Page lead = visitors.signedIn("lead@mindout.example", "/me");
    Publishing leads = Publishing.of(lead, desk.id());
    OfferEditor.of(editor, desk.id()).type(SUMMARY, "Not what you read.").save();

    leads.button("Publish").click();
    assertThat(lead.getByText("Somebody changed this offer")).isVisible();
    assertThat(site.database().row("SELECT public_state FROM offer WHERE id = ?::uuid", desk.id()))
        .isEqualTo("UNPUBLISHED");
    leads.publish();
    lead.navigate(leads.publicPath());
    assertThat(On.main(lead)).containsText("Not what you read.");
  }

  private static Locator row(Locator told, String fact) {
    return told.locator("tr").filter(new Locator.FilterOptions().setHasText(fact));
  }

  private static String summary(Site site, String id) {
    return site.database().row("SELECT content ->> 'summary' FROM offer WHERE id = ?::uuid", id);
  }
}
