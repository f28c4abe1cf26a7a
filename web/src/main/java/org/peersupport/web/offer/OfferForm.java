package org.peersupport.web.offer;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peersupport.offer.Access;
import org.peersupport.offer.Audience;
import org.peersupport.offer.Contact;
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
import org.peersupport.platform.InvalidException.Problem;

/**
 * An offer as it is typed: every field by its property's name in {@link OfferContent}, as text, so
 * that what cannot be understood is kept and shown again beside its message.
 */
public class OfferForm implements Serializable {

  /** Empty rows offered for further times. */
  static final int SPARE_SLOTS = 2;

  private static final long serialVersionUID = 1L;

  private static final List<String> TEXTS =
      List.of(
          "name",
          "summary",
          "description",
          "form",
          "structure",
          "whenNote",
          "where.venue",
          "where.address",
          "where.postcode",
          "where.town",
          "where.areaServed",
          "cost",
          "howToJoin",
          "contact.phone",
          "contact.text",
          "contact.email",
          "contact.website",
          "room",
          "capacity",
          "funding",
          "fundedUntil",
          "runBy");
  private static final List<String> CHOICES =
      List.of("helps", "ways", "audiences", "transitions", "languages", "access", "joining");
  private static final List<String> ORDER =
      List.of(
          "name",
          "summary",
          "description",
          "helps",
          "ways",
          "form",
          "structure",
          "audiences",
          "transitions",
          "slots",
          "whenNote",
          "where.town",
          "where.postcode",
          "where.venue",
          "where.address",
          "where.areaServed",
          "access",
          "languages",
          "joining",
          "howToJoin",
          "contact.phone",
          "contact.text",
          "contact.email",
          "contact.website",
          "cost",
          "room",
          "capacity",
          "runBy",
          "funding",
          "fundedUntil");
  private static final List<String> RADIOS = List.of("form", "structure", "room");
  private static final List<String> FLAGS = List.of("where.fromAnywhere", "coProduced");

  private final Map<String, String> text = new HashMap<>();
  private final Map<String, Object> choices = new HashMap<>();
  private final Map<String, Boolean> flags = new HashMap<>();
  private final List<SlotRow> slots = new ArrayList<>();

  /** A form with nothing in it. */
  public OfferForm() {
    TEXTS.forEach(name -> text.put(name, ""));
    CHOICES.forEach(name -> choices.put(name, new String[0]));
    FLAGS.forEach(name -> flags.put(name, false));
    choices.put("languages", new String[] {"en"});
    addSlots();
  }

  /** A form that shows this content. */
  public static OfferForm of(OfferContent content) {
    OfferForm form = new OfferForm();
    form.what(content);
    form.where(content.where());
    form.joining(content);
    form.slots.clear();
    content.slots().forEach(slot -> form.slots.add(SlotRow.of(slot)));
    form.addSlots();
    return form;
  }

  private void what(OfferContent content) {
    text.put("name", content.name());
    text.put("summary", content.summary());
    text.put("description", content.description());
    text.put("form", name(content.form()));
    text.put("structure", name(content.structure()));
    text.put("whenNote", content.whenNote());
    text.put("funding", content.funding());
    text.put("fundedUntil", content.fundedUntil() == null ? "" : content.fundedUntil().toString());
    text.put("runBy", content.runBy());
    choices.put("helps", names(content.helps()));
    choices.put("ways", names(content.ways()));
    choices.put("audiences", names(content.audiences()));
    choices.put("transitions", names(content.transitions()));
    choices.put("languages", content.languages().toArray(String[]::new));
    flags.put("coProduced", content.coProduced());
  }

  private void where(Whereabouts where) {
    text.put("where.venue", where.venue());
    text.put("where.address", where.address());
    text.put("where.postcode", where.postcode());
    text.put("where.town", where.town());
    text.put("where.areaServed", where.areaServed());
    flags.put("where.fromAnywhere", where.fromAnywhere());
  }

  private void joining(OfferContent content) {
    choices.put("access", names(content.access()));
    text.put("cost", content.cost());
    choices.put("joining", names(content.joining()));
    text.put("howToJoin", content.howToJoin());
    text.put("contact.phone", content.contact().phone());
    text.put("contact.text", content.contact().text());
    text.put("contact.email", content.contact().email());
    text.put("contact.website", content.contact().website());
    text.put("room", name(content.room()));
    text.put("capacity", content.capacity());
  }

  /**
   * What the form says.
   *
   * @param problems takes what cannot be understood, beside its field; such a value is left out
   */
  public OfferContent content(List<Problem> problems) {
    return new OfferContent(
        text.get("name"),
        text.get("summary"),
        text.get("description"),
        chosen(Help.class, "helps"),
        one(Form.class, "form"),
        one(Structure.class, "structure"),
        chosen(Way.class, "ways"),
        chosen(Audience.class, "audiences"),
        chosen(Transition.class, "transitions"),
        weeklySlots(problems),
        text.get("whenNote"),
        whereabouts(),
        values("languages").collect(Collectors.toCollection(LinkedHashSet::new)),
        chosen(Access.class, "access"),
        text.get("cost"),
        chosen(Joining.class, "joining"),
        text.get("howToJoin"),
        contact(),
        one(Room.class, "room"),
        text.get("capacity"),
        text.get("funding"),
        fundedUntil(problems),
        text.get("runBy"),
        flag("coProduced"));
  }

  /** Puts back what was typed before the session ended. */
  void restore(org.peersupport.web.signin.KeptWords words, String prefix) {
    TEXTS.forEach(name -> text.put(name, words.text(prefix + id(name))));
    CHOICES.forEach(name -> choices.put(name, words.all(prefix + id(name))));
    FLAGS.forEach(name -> flags.put(name, !words.text(prefix + id(name)).isEmpty()));
    slots.clear();
    for (int row = 0; words.all(prefix + "slots:" + row + ":start").length > 0; row++) {
      String slot = prefix + "slots:" + row + ":";
      slots.add(
          new SlotRow(
              words.text(slot + "day"), words.text(slot + "start"), words.text(slot + "end")));
    }
  }

  /** The id of a field's element: dots do not go into ids. */
  static String id(String name) {
    return name.replace('.', '_');
  }

  /** Whether the field is a set of boxes or buttons, of which the first takes the focus. */
  static boolean isGroup(String name) {
    return CHOICES.contains(name) || RADIOS.contains(name);
  }

  /** Where the field stands on the page, counted from the top; unknown fields come first. */
  static int position(String field) {
    return ORDER.indexOf(field.startsWith("slots[") ? "slots" : field);
  }

  /** Adds empty rows for further times. */
  public final void addSlots() {
    for (int spare = 0; spare < SPARE_SLOTS; spare++) {
      slots.add(new SlotRow("", "", ""));
    }
  }

  public Map<String, String> getText() {
    return text;
  }

  public Map<String, Object> getChoices() {
    return choices;
  }

  public Map<String, Boolean> getFlags() {
    return flags;
  }

  public List<SlotRow> getSlots() {
    return slots;
  }

  private Whereabouts whereabouts() {
    return new Whereabouts(
        text.get("where.venue"),
        text.get("where.address"),
        text.get("where.postcode"),
        text.get("where.town"),
        text.get("where.areaServed"),
        flag("where.fromAnywhere"));
  }

  private Contact contact() {
    return new Contact(
        text.get("contact.phone"),
        text.get("contact.text"),
        text.get("contact.email"),
        text.get("contact.website"));
  }

  private List<WeeklySlot> weeklySlots(List<Problem> problems) {
    List<WeeklySlot> understood = new ArrayList<>();
    for (int row = 0; row < slots.size(); row++) {
      SlotRow slot = slots.get(row);
      if (!slot.isEmpty()) {
        String field = "slots[" + row + "]";
        slot.understood()
            .ifPresentOrElse(
                understood::add, () -> problems.add(new Problem(field, "offer.slot.shape")));
      }
    }
    return understood;
  }

  private LocalDate fundedUntil(List<Problem> problems) {
    String date = text.get("fundedUntil");
    if (date == null || date.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(date.strip());
    } catch (DateTimeParseException e) {
      problems.add(new Problem("fundedUntil", "offer.date.shape"));
      return null;
    }
  }

  private <E extends Enum<E>> Set<E> chosen(Class<E> type, String name) {
    return values(name)
        .flatMap(value -> constant(type, value))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private <E extends Enum<E>> E one(Class<E> type, String name) {
    return constant(type, text.get(name)).findFirst().orElse(null);
  }

  private boolean flag(String name) {
    return Boolean.TRUE.equals(flags.get(name));
  }

  private Stream<String> values(String name) {
    Object value = choices.get(name);
    return value instanceof Object[] array
        ? Arrays.stream(array).map(String::valueOf)
        : Stream.empty();
  }

  private static <E extends Enum<E>> Stream<E> constant(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(name));
  }

  private static String name(Enum<?> choice) {
    return choice == null ? "" : choice.name();
  }

  private static String[] names(Collection<? extends Enum<?>> choices) {
    return choices.stream().map(Enum::name).toArray(String[]::new);
  }
}
