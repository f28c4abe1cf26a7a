package org.peersupport.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peersupport.platform.Json;

class OfferContentTest {

  @Test
  void whatWasLeftOutIsEmptyAndNeverNull() {
    OfferContent content = OfferContent.named("Only a name");
    assertThat(content.where()).isEqualTo(Whereabouts.NOWHERE);
    assertThat(content.contact()).isEqualTo(Contact.NONE);
    assertThat(content.helps()).isEmpty();
    assertThat(content.slots()).isEmpty();
    assertThat(content.languages()).isEmpty();
    assertThat(content.free()).isTrue();
    Contact nothing = new Contact(null, null, null, null);
    assertThat(nothing).isEqualTo(Contact.NONE);
    assertThat(new Whereabouts(null, null, null, null, null, false)).isEqualTo(Whereabouts.NOWHERE);
  }

  @Test
  void blanksAroundATextAreDropped() {
    OfferContent content =
        Drafts.named("  Name ")
            .summary("\n Summary\t")
            .where(new Whereabouts(" Hall ", "", " SW2 ", "", "", false))
            .contact(new Contact(" 020 7946 0101 ", "", " a@b.example ", ""))
            .content();
    assertThat(content.name()).isEqualTo("Name");
    assertThat(content.summary()).isEqualTo("Summary");
    assertThat(content.where().venue()).isEqualTo("Hall");
    assertThat(content.where().postcode()).isEqualTo("SW2");
    assertThat(content.contact().phone()).isEqualTo("020 7946 0101");
    assertThat(content.contact().email()).isEqualTo("a@b.example");
  }

  @Test
  void choicesStandInOneOrderWhateverOrderTheyWereTickedIn() {
    Set<Help> ticked = new LinkedHashSet<>(List.of(Help.PRACTICAL, Help.SOCIAL));
    OfferContent content = Drafts.named("x").helps(ticked).content();
    assertThat(content.helps()).containsExactly(Help.SOCIAL, Help.PRACTICAL);
    ticked.add(Help.EMOTIONAL);
    assertThat(content.helps()).hasSize(2);
  }

  @Test
  void itComesBackFromItsJsonAsItWas() {
    OfferContent content =
        Drafts.named("Zoë’s 🌈")
            .on(DayOfWeek.FRIDAY, "20:00", "02:00")
            .languages(Set.of("en", "so"))
            .fundedUntil(LocalDate.of(2027, 3, 31))
            .content();
    assertThat(Json.read(Json.write(content), OfferContent.class)).isEqualTo(content);
    OfferContent named = OfferContent.named("Only a name");
    assertThat(Json.read(Json.write(named), OfferContent.class)).isEqualTo(named);
  }

  @Test
  void aFactThatWasSinceDroppedDoesNotMakeAnOldVersionUnreadable() {
    assertThat(Json.read("{\"name\":\"Old\",\"starSign\":\"Leo\"}", OfferContent.class))
        .isEqualTo(OfferContent.named("Old"));
  }
}
