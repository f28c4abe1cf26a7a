package org.peersupport.offer.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.peersupport.offer.FieldChange;
import org.peersupport.offer.OfferContent;
import org.peersupport.offer.WeeklySlot;

/**
 * Compares two contents fact by fact, in the order in which a page shows them. Choices come as
 * message keys ({@code Help.SOCIAL}), everything else as text.
 */
public final class OfferDifferences {

  private final List<FieldChange> changes = new ArrayList<>();

  private OfferDifferences() {}

  /** The facts that differ; empty when the two say the same. */
  public static List<FieldChange> between(OfferContent before, OfferContent after) {
    OfferDifferences differences = new OfferDifferences();
    differences.what(before, after);
    differences.whenAndWhere(before, after);
    differences.joining(before, after);
    differences.upkeep(before, after);
    return List.copyOf(differences.changes);
  }

  private void what(OfferContent before, OfferContent after) {
    text("name", before.name(), after.name());
    text("summary", before.summary(), after.summary());
    text("description", before.description(), after.description());
    choices("helps", before.helps(), after.helps());
    choice("form", before.form(), after.form());
    choice("structure", before.structure(), after.structure());
    choices("ways", before.ways(), after.ways());
    choices("audiences", before.audiences(), after.audiences());
    choices("transitions", before.transitions(), after.transitions());
  }

  private void whenAndWhere(OfferContent before, OfferContent after) {
    texts("slots", slots(before), slots(after));
    text("whenNote", before.whenNote(), after.whenNote());
    text("where.venue", before.where().venue(), after.where().venue());
    text("where.address", before.where().address(), after.where().address());
    text("where.postcode", before.where().postcode(), after.where().postcode());
    text("where.town", before.where().town(), after.where().town());
    text("where.areaServed", before.where().areaServed(), after.where().areaServed());
    yesNo("where.fromAnywhere", before.where().fromAnywhere(), after.where().fromAnywhere());
    texts("languages", before.languages(), after.languages());
    choices("access", before.access(), after.access());
  }

  private void joining(OfferContent before, OfferContent after) {
    text("cost", before.cost(), after.cost());
    choices("joining", before.joining(), after.joining());
    text("howToJoin", before.howToJoin(), after.howToJoin());
    text("contact.phone", before.contact().phone(), after.contact().phone());
    text("contact.text", before.contact().text(), after.contact().text());
    text("contact.email", before.contact().email(), after.contact().email());
    text("contact.website", before.contact().website(), after.contact().website());
    choice("room", before.room(), after.room());
    text("capacity", before.capacity(), after.capacity());
  }

  private void upkeep(OfferContent before, OfferContent after) {
    text("funding", before.funding(), after.funding());
    text("fundedUntil", date(before.fundedUntil()), date(after.fundedUntil()));
    text("runBy", before.runBy(), after.runBy());
    yesNo("coProduced", before.coProduced(), after.coProduced());
  }

  private void text(String field, String before, String after) {
    add(field, values(before), values(after), false);
  }

  private void texts(String field, Collection<String> before, Collection<String> after) {
    add(field, List.copyOf(before), List.copyOf(after), false);
  }

  private void choice(String field, Enum<?> before, Enum<?> after) {
    add(field, keys(Stream.ofNullable(before)), keys(Stream.ofNullable(after)), true);
  }

  private void choices(
      String field, Collection<? extends Enum<?>> before, Collection<? extends Enum<?>> after) {
    add(field, keys(before.stream()), keys(after.stream()), true);
  }

  private void yesNo(String field, boolean before, boolean after) {
    add(field, List.of("yes-no." + before), List.of("yes-no." + after), true);
  }

  private void add(String field, List<String> before, List<String> after, boolean coded) {
    if (!Objects.equals(before, after)) {
      changes.add(new FieldChange(field, before, after, coded));
    }
  }

  private static List<String> values(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
  }

  private static List<String> keys(Stream<? extends Enum<?>> choices) {
    return choices
        .map(choice -> choice.getDeclaringClass().getSimpleName() + "." + choice.name())
        .toList();
  }

  private static String date(LocalDate date) {
    return date == null ? "" : DateTimeFormatter.ISO_LOCAL_DATE.format(date);
  }

  private static List<String> slots(OfferContent content) {
    return content.slots().stream().map(OfferDifferences::slot).toList();
  }

  private static String slot(WeeklySlot slot) {
    return slot.day() + " " + slot.start() + "-" + slot.end();
  }
}
