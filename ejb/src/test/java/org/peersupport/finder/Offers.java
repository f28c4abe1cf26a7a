package org.peersupport.finder;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.peersupport.offer.Access;
import org.peersupport.offer.Audience;
import org.peersupport.offer.Contact;
import org.peersupport.offer.Form;
import org.peersupport.offer.Help;
import org.peersupport.offer.OfferContent;
import org.peersupport.offer.OfferPublished;
import org.peersupport.offer.Transition;
import org.peersupport.offer.Way;
import org.peersupport.offer.WeeklySlot;
import org.peersupport.offer.Whereabouts;
import org.peersupport.platform.Slugs;

/** Makes published offers for tests, each naming only what its test is about. */
public final class Offers {

  private final String name;
  private UUID id = UUID.randomUUID();
  private String organisation = "Certitude";
  private String summary = "";
  private String description = "";
  private final Set<Help> helps = EnumSet.noneOf(Help.class);
  private Form form;
  private final Set<Way> ways = EnumSet.noneOf(Way.class);
  private final Set<Audience> audiences = EnumSet.noneOf(Audience.class);
  private final Set<Transition> transitions = EnumSet.noneOf(Transition.class);
  private final List<WeeklySlot> slots = new ArrayList<>();
  private String postcode = "";
  private String town = "";
  private String areaServed = "";
  private boolean fromAnywhere;
  private final Set<String> languages = new TreeSet<>();
  private final Set<Access> access = EnumSet.noneOf(Access.class);
  private String cost = "";

  private Offers(String name) {
    this.name = name;
  }

  public static Offers named(String name) {
    return new Offers(name);
  }

  public Offers id(UUID given) {
    id = given;
    return this;
  }

  public Offers by(String organisationName) {
    organisation = organisationName;
    return this;
  }

  public Offers summary(String text) {
    summary = text;
    return this;
  }

  public Offers description(String text) {
    description = text;
    return this;
  }

  public Offers helps(Help... choices) {
    helps.addAll(Arrays.asList(choices));
    return this;
  }

  public Offers form(Form choice) {
    form = choice;
    return this;
  }

  public Offers ways(Way... choices) {
    ways.addAll(Arrays.asList(choices));
    return this;
  }

  public Offers audiences(Audience... choices) {
    audiences.addAll(Arrays.asList(choices));
    return this;
  }

  public Offers transitions(Transition... choices) {
    transitions.addAll(Arrays.asList(choices));
    return this;
  }

  public Offers on(DayOfWeek day, String start, String end) {
    slots.add(new WeeklySlot(day, LocalTime.parse(start), LocalTime.parse(end)));
    return this;
  }

  public Offers postcode(String text) {
    postcode = text;
    return this;
  }

  public Offers town(String text) {
    town = text;
    return this;
  }

  public Offers areaServed(String text) {
    areaServed = text;
    return this;
  }

  public Offers fromAnywhere() {
    fromAnywhere = true;
    return this;
  }

  public Offers languages(String... codes) {
    languages.addAll(Arrays.asList(codes));
    return this;
  }

  public Offers access(Access... choices) {
    access.addAll(Arrays.asList(choices));
    return this;
  }

  public Offers cost(String text) {
    cost = text;
    return this;
  }

  public OfferContent content() {
    return new OfferContent(
        name,
        summary,
        description,
        helps,
        form,
        null,
        ways,
        audiences,
        transitions,
        slots,
        "",
        new Whereabouts("", "", postcode, town, areaServed, fromAnywhere),
        languages,
        access,
        cost,
        Set.of(),
        "",
        Contact.NONE,
        null,
        "",
        "",
        null,
        "",
        false);
  }

  public OfferPublished published() {
    return new OfferPublished(
        id,
        Slugs.of(name),
        UUID.nameUUIDFromBytes(organisation.getBytes(StandardCharsets.UTF_8)),
        organisation,
        Slugs.of(organisation),
        content(),
        Instant.parse("2024-03-01T10:00:00Z"));
  }
}
