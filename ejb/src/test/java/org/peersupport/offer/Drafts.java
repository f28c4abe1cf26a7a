package org.peersupport.offer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes contents that say all a publication needs; each test changes what it is about. */
public final class Drafts {

  private final String name;
  private String summary = "Peers who listen.";
  private String description = "Somebody who has been there listens, without judging.";
  private Set<Help> helps = EnumSet.of(Help.EMOTIONAL);
  private Form form = Form.VOLUNTEER;
  private Set<Way> ways = EnumSet.of(Way.GROUP);
  private final List<WeeklySlot> slots = new ArrayList<>();
  private String whenNote = "";
  private Whereabouts where = new Whereabouts("", "", "", "Brixton", "", false);
  private Set<String> languages = Set.of();
  private Set<Joining> joining = EnumSet.of(Joining.DROP_IN);
  private String howToJoin = "Come along.";
  private Contact contact = Contact.NONE;
  private LocalDate fundedUntil;

  private Drafts(String name) {
    this.name = name;
  }

  public static Drafts named(String name) {
    return new Drafts(name);
  }

  /** The content that {@link #named} gives when nothing is changed. */
  public static OfferContent complete(String name) {
    return named(name).content();
  }

  public Drafts summary(String text) {
    summary = text;
    return this;
  }

  public Drafts description(String text) {
    description = text;
    return this;
  }

  public Drafts helps(Set<Help> choices) {
    helps = choices;
    return this;
  }

  public Drafts form(Form choice) {
    form = choice;
    return this;
  }

  public Drafts ways(Set<Way> choices) {
    ways = choices;
    return this;
  }

  public Drafts on(DayOfWeek day, String start, String end) {
    slots.add(new WeeklySlot(day, LocalTime.parse(start), LocalTime.parse(end)));
    return this;
  }

  public Drafts whenNote(String text) {
    whenNote = text;
    return this;
  }

  public Drafts where(Whereabouts place) {
    where = place;
    return this;
  }

  public Drafts languages(Set<String> codes) {
    languages = codes;
    return this;
  }

  public Drafts joining(Set<Joining> choices) {
    joining = choices;
    return this;
  }

  public Drafts howToJoin(String text) {
    howToJoin = text;
    return this;
  }

  public Drafts contact(Contact how) {
    contact = how;
    return this;
  }

  public Drafts fundedUntil(LocalDate date) {
    fundedUntil = date;
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
        Set.of(),
        Set.of(),
        slots,
        whenNote,
        where,
        languages,
        Set.of(),
        "",
        joining,
        howToJoin,
        contact,
        null,
        "",
        "",
        fundedUntil,
        "",
        false);
  }
}
