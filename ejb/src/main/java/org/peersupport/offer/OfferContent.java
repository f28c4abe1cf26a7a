package org.peersupport.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything an organisation says about one offer: the facts DOMAIN names. The same record is a
 * draft's content and a published version's; a draft may leave out anything but the name.
 *
 * @param name what it is called
 * @param summary one or two sentences that stand in a list, at most 200 characters
 * @param description plain words about it, paragraphs parted by an empty line
 * @param audiences whom it is for; none means everybody
 * @param slots when, week by week
 * @param whenNote what the weekly times cannot say
 * @param languages ISO 639-1 codes
 * @param cost in words; empty means it is free
 * @param howToJoin what to do first, in words
 * @param capacity how many people it can take at a time, in words
 * @param funding who pays for it
 * @param fundedUntil until when; null when nobody said
 * @param runBy who runs it day to day ("people with lived experience")
 * @param coProduced whether people who use it helped to make it
 */
public record OfferContent(
    @NotBlank(message = "{offer.name.missing}") @Size(max = 120) String name,
    @Size(max = 200) String summary,
    @Size(max = 6000) String description,
    Set<@NotNull Help> helps,
    Form form,
    Structure structure,
    Set<@NotNull Way> ways,
    Set<@NotNull Audience> audiences,
    Set<@NotNull Transition> transitions,
    @Size(max = 30) List<@Valid @NotNull WeeklySlot> slots,
    @Size(max = 500) String whenNote,
    @Valid @NotNull Whereabouts where,
    @Size(max = 20) Set<@NotNull @Size(min = 2, max = 3) String> languages,
    Set<@NotNull Access> access,
    @Size(max = 200) String cost,
    Set<@NotNull Joining> joining,
    @Size(max = 1000) String howToJoin,
    @Valid @NotNull Contact contact,
    Room room,
    @Size(max = 200) String capacity,
    @Size(max = 200) String funding,
    LocalDate fundedUntil,
    @Size(max = 200) String runBy,
    boolean coProduced) {

  public OfferContent {
    name = Text.orEmpty(name);
    summary = Text.orEmpty(summary);
    description = Text.orEmpty(description);
    helps = ordered(helps);
    ways = ordered(ways);
    audiences = ordered(audiences);
    transitions = ordered(transitions);
    slots = slots == null ? List.of() : List.copyOf(slots);
    whenNote = Text.orEmpty(whenNote);
    where = where == null ? Whereabouts.NOWHERE : where;
    languages = ordered(languages);
    access = ordered(access);
    cost = Text.orEmpty(cost);
    joining = ordered(joining);
    howToJoin = Text.orEmpty(howToJoin);
    contact = contact == null ? Contact.NONE : contact;
    capacity = Text.orEmpty(capacity);
    funding = Text.orEmpty(funding);
    runBy = Text.orEmpty(runBy);
  }

  /** An offer of which only the name is known. */
  public static OfferContent named(String name) {
    return new OfferContent(
        name, "", "", null, null, null, null, null, null, null, "", null, null, null, "", null, "",
        null, null, "", "", null, "", false);
  }

  /** Whether it costs nothing. */
  public boolean free() {
    return cost.isEmpty();
  }

  private static <T extends Comparable<? super T>> Set<T> ordered(Set<T> given) {
    if (given == null) {
      return Set.of();
    }
    Set<T> sorted = new LinkedHashSet<>();
    given.stream().sorted().forEach(sorted::add);
    return java.util.Collections.unmodifiableSet(sorted);
  }
}
