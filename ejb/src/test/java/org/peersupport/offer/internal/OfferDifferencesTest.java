package org.peersupport.offer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peersupport.offer.Access;
import org.peersupport.offer.Audience;
import org.peersupport.offer.Contact;
import org.peersupport.offer.Drafts;
import org.peersupport.offer.FieldChange;
import org.peersupport.offer.Form;
import org.peersupport.offer.Help;
import org.peersupport.offer.Joining;
import org.peersupport.offer.OfferContent;
import org.peersupport.offer.Room;
import org.peersupport.offer.Structure;
import org.peersupport.offer.Transition;
import org.peersupport.offer.Way;
import org.peersupport.offer.WeeklySlot;
import org.peersupport.offer.Whereabouts;

class OfferDifferencesTest {

  /** Says something in every fact there is. */
  private static final OfferContent FULL =
      new OfferContent(
          "n",
          "s",
          "d",
          EnumSet.of(Help.SOCIAL),
          Form.PAID,
          Structure.FORMAL_MUTUAL,
          EnumSet.of(Way.PHONE),
          EnumSet.of(Audience.CARERS),
          EnumSet.of(Transition.CRISIS),
          List.of(new WeeklySlot(DayOfWeek.FRIDAY, LocalTime.of(20, 0), LocalTime.of(2, 0))),
          "w",
          new Whereabouts("v", "a", "SW2", "t", "area", true),
          Set.of("en"),
          EnumSet.of(Access.STEP_FREE),
          "£1",
          EnumSet.of(Joining.DROP_IN),
          "h",
          new Contact("020 7946 0101", "07700 900101", "a@b.example", "https://b.example"),
          Room.FULL,
          "8",
          "f",
          LocalDate.of(2027, 3, 31),
          "r",
          true);

  @Test
  void twoContentsThatSayTheSameDoNotDiffer() {
    assertThat(OfferDifferences.between(FULL, FULL)).isEmpty();
  }

  @Test
  void everyFactOfTheRecordIsCompared() {
    assertThat(OfferDifferences.between(OfferContent.named(""), FULL))
        .extracting(FieldChange::field)
        .containsExactlyElementsOf(facts().toList());
  }

  @Test
  void thereIsOneChangeForEachFactThatDiffers() {
    OfferContent before = Drafts.complete("x");
    OfferContent after = Drafts.named("x").whenNote("Not at Easter.").content();
    assertThat(OfferDifferences.between(before, after))
        .containsExactly(new FieldChange("whenNote", List.of(), List.of("Not at Easter."), false));
    assertThat(OfferDifferences.between(after, before))
        .containsExactly(new FieldChange("whenNote", List.of("Not at Easter."), List.of(), false));
  }

  @Test
  void choicesComeAsMessageKeysAndTimesAsText() {
    List<FieldChange> changes = OfferDifferences.between(OfferContent.named(""), FULL);
    assertThat(changes)
        .contains(
            new FieldChange("form", List.of(), List.of("Form.PAID"), true),
            new FieldChange("slots", List.of(), List.of("FRIDAY 20:00-02:00"), false),
            new FieldChange("fundedUntil", List.of(), List.of("2027-03-31"), false),
            new FieldChange("coProduced", List.of("yes-no.false"), List.of("yes-no.true"), true));
  }

  @Test
  void theOrderInWhichChoicesWereTickedIsNoDifference() {
    OfferContent before = Drafts.named("x").languages(Set.of("en", "so", "pt")).content();
    OfferContent after = Drafts.named("x").languages(Set.of("pt", "en", "so")).content();
    assertThat(OfferDifferences.between(before, after)).isEmpty();
  }

  /** The names of all facts, those of places and contacts by their path, in the record's order. */
  private static Stream<String> facts() {
    return Arrays.stream(OfferContent.class.getRecordComponents())
        .flatMap(
            fact ->
                fact.getType() == Whereabouts.class || fact.getType() == Contact.class
                    ? Arrays.stream(fact.getType().getRecordComponents())
                        .map(part -> fact.getName() + "." + part.getName())
                    : Stream.of(fact).map(RecordComponent::getName));
  }
}
