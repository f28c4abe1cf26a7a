package org.peersupport.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words that were typed are not left behind by mistake. */
@SystemTest
class GuardIT {
  private static final Predicate<Request> ELSEWHERE =
      request -> request.url().startsWith("https://");
  private static final String LIST = "**/provider/offers";
  private final String name = "Guarded " + UUID.randomUUID();
  private final List<String> asked = new ArrayList<>();
  private Page page;
  private OfferEditor form;

  @BeforeEach
  void open(Visitors visitors) {
    page = visitors.signedIn("editor@mindout.example", "/me");
    page.setViewportSize(360, 640);
    page.onDialog(
        dialog -> {
          asked.add(dialog.type());
          dialog.accept();
        });
    form = OfferEditor.blank(page);
  }

  @Test
  void nothing_asks_where_nothing_was_typed_or_it_was_put_back() {
    backToTheList();
    page.waitForURL(LIST);
    form = OfferEditor.blank(page).type("Name", name).tick("Women").time(0, "Monday", "10:00", "");
    form.type("Name", "").time(0, "Choose a day", "", "");
    form.box("Women").uncheck();
    backToTheList();
    page.waitForURL(LIST);
    OfferEditor.blank(page);
    page.reload();
    assertThat(asked).isEmpty();
  }

  @Test
  void a_link_away_from_words_asks_kindly_and_one_can_stay_by_keyboard() {
    form.type("Name", name);
    link().focus();
    page.keyboard().press("Enter");
    assertThat(question()).isVisible();
    assertThat(question()).hasAccessibleName("You have changes that are not saved");
    assertThat(choice("Save them")).isFocused();
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    page.keyboard().press("Tab");
    assertThat(choice("Leave without saving")).isFocused();
    page.keyboard().press("Tab");
    assertThat(choice("Stay here")).isFocused();
    page.keyboard().press("Enter");
    assertThat(question()).hasCount(0);
    assertThat(link()).isFocused();
    page.keyboard().press("Enter");
    page.keyboard().press("Escape");
    assertThat(question()).hasCount(0);
    assertThat(link()).isFocused();
    assertThat(form.box("Name")).hasValue(name);
    assertThat(asked).as("the browser itself").isEmpty();
  }

  @Test
  void the_question_fits_on_a_small_phone_at_four_times_the_size() {
    page.setViewportSize(320, 256);
    form.type("Name", name);
    backToTheList();
    assertThat(question()).isVisible();
    for (String words : List.of("Save them", "Leave without saving", "Stay here")) {
      choice(words).scrollIntoViewIfNeeded();
      var box = choice(words).boundingBox();
      assertThat(box.x).as(words).isGreaterThanOrEqualTo(0);
      assertThat(box.x + box.width).as(words).isLessThanOrEqualTo(320);
      assertThat(box.height).as(words).isGreaterThanOrEqualTo(24);
    }
    choice("Stay here").click();
  }

  @Test
  void one_can_save_and_go_on(Site site) {
    form.type("Name", name);
    backToTheList();
    choice("Save them").click();
    page.waitForURL(LIST);
    assertThat(On.link(page, name)).isVisible();
    assertThat(asked).isEmpty();
  }

  @Test
  void saving_that_fails_stays_and_says_why() {
    form.type("Postcode", "nowhere");
    backToTheList();
    choice("Save them").click();
    assertThat(page.getByText("Please check this")).isVisible();
    assertThat(form.box("Postcode")).hasValue("nowhere");
  }

  @Test
  void one_can_leave_without_saving(Site site) {
    form.type("Name", name);
    backToTheList();
    choice("Leave without saving").click();
    page.waitForURL(LIST);
    assertThat(asked).isEmpty();
    assertThat(site.database().rows("SELECT id FROM offer WHERE name = ?", name)).isEmpty();
  }

  @Test
  void closing_or_loading_anew_asks_in_the_browsers_own_way_but_not_after_saving() {
    form.type("Name", name);
    page.reload();
    assertThat(asked).containsExactly("beforeunload");
    form.type("Name", name).save();
    page.reload();
    backToTheList();
    page.waitForURL(LIST);
    assertThat(asked).containsExactly("beforeunload");
  }

  @Test
  void words_that_came_back_with_a_mistake_are_not_saved_yet() {
    form.type("Name", name).type("Postcode", "nowhere");
    form.pressSave();
    assertThat(page.getByText("Please check this")).isVisible();
    backToTheList();
    assertThat(question()).isVisible();
    choice("Stay here").click();
    form.button("Add more times").click();
    assertThat(page.locator(".times-row")).hasCount(4);
    backToTheList();
    assertThat(question()).isVisible();
  }

  @Test
  void a_mistake_in_a_form_in_which_nothing_was_typed_asks_nothing() {
    form.pressSave();
    assertThat(page.getByText("Please check this")).isVisible();
    backToTheList();
    page.waitForURL(LIST);
    assertThat(asked).isEmpty();
  }

  @Test
  void another_form_on_the_page_asks_too() {
    form.type("Name", name);
    page.evaluate(
        "() => { const f = document.createElement('form'); f.action = '/find';"
            + " f.innerHTML = '<button>Search</button>'; document.querySelector('main').prepend(f); }");
    On.button(page, "Search").click();
    assertThat(question()).isVisible();
    choice("Leave without saving").click();
    page.waitForURL("**/find?");
    assertThat(asked).isEmpty();
  }

  @Test
  void who_has_to_be_gone_at_once_is_asked_nothing() {
    form.type("Name", name);
    leave(
        () -> {
          for (int time = 0; time < 3; time++) {
            page.keyboard().press("Shift");
          }
        });
    assertThat(asked).isEmpty();
  }

  @Test
  void the_exit_button_asks_nothing_either() {
    form.type("Name", name);
    leave(() -> page.locator("a.exit").click());
    assertThat(asked).isEmpty();
  }

  @Test
  void the_question_itself_has_the_way_out() {
    form.type("Name", name);
    backToTheList();
    assertThat(question()).isVisible();
    leave(() -> question().locator("a.exit").click());
    assertThat(asked).isEmpty();
  }

  private void leave(Runnable way) {
    page.waitForRequest(ELSEWHERE, way);
  }

  private void backToTheList() {
    link().click();
  }

  private Locator link() {
    return On.link(page, "Your offers");
  }

  private Locator question() {
    return page.getByRole(AriaRole.DIALOG);
  }

  private Locator choice(String words) {
    return question()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true));
  }
}
