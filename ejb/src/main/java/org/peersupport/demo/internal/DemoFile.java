package org.peersupport.demo.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.peersupport.organisation.AdmitOrganisation;
import org.peersupport.organisation.OrganisationKind;
import org.peersupport.platform.Coded;
import org.peersupport.platform.Role;

/** One organisation's demo file; docs/demo-data.md describes it. */
record DemoFile(DemoOrganisation organisation, List<DemoPerson> people, List<DemoOffer> offers) {

  record DemoOrganisation(
      String slug,
      String name,
      String kind,
      boolean ledByLivedExperience,
      String joined,
      String emailDomain,
      String about,
      String website) {

    AdmitOrganisation admission() {
      return new AdmitOrganisation(
          slug,
          name,
          choice(OrganisationKind.class, kind),
          ledByLivedExperience,
          LocalDate.parse(joined),
          emailDomain,
          about.strip(),
          website == null ? "" : website);
    }
  }

  record DemoPerson(String email, String name, String role) {
    Role granted() {
      return Role.valueOf(role.toUpperCase(Locale.ROOT));
    }
  }

  record DemoOffer(
      String name,
      String summary,
      String description,
      List<String> helps,
      String form,
      String structure,
      List<String> ways,
      List<String> audiences,
      List<String> transitions,
      List<String> slots,
      String whenNote,
      @JsonProperty("where") Whereabouts whereabouts,
      List<String> languages,
      List<String> access,
      String cost,
      List<String> joining,
      String howToJoin,
      Contact contact,
      String room,
      String capacity,
      String funding,
      String fundedUntil,
      String runBy,
      boolean coProduced) {

    private static final Pattern SLOT = Pattern.compile("(\\w+) (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");

    OfferContent content() {
      return new OfferContent(
          name,
          summary,
          description,
          choices(Help.class, helps),
          form == null ? null : choice(Form.class, form),
          structure == null ? null : choice(Structure.class, structure),
          choices(Way.class, ways),
          choices(Audience.class, audiences),
          choices(Transition.class, transitions),
          slots == null ? List.of() : slots.stream().map(DemoOffer::slot).toList(),
          whenNote,
          whereabouts,
          languages == null ? Set.of() : Set.copyOf(languages),
          choices(Access.class, access),
          cost,
          choices(Joining.class, joining),
          howToJoin,
          contact,
          room == null ? null : choice(Room.class, room),
          capacity,
          funding,
          fundedUntil == null || fundedUntil.isBlank() ? null : LocalDate.parse(fundedUntil),
          runBy,
          coProduced);
    }

    private static WeeklySlot slot(String text) {
      Matcher parts = SLOT.matcher(text);
      if (!parts.matches()) {
        throw new IllegalArgumentException("not a time like 'Friday 20:00-02:00': " + text);
      }
      return new WeeklySlot(
          DayOfWeek.valueOf(parts.group(1).toUpperCase(Locale.ROOT)),
          LocalTime.parse(parts.group(2)),
          LocalTime.parse(parts.group(3)));
    }
  }

  private static <E extends Enum<E> & Coded> Set<E> choices(
      Class<E> type, Collection<String> codes) {
    Set<E> chosen = EnumSet.noneOf(type);
    if (codes != null) {
      codes.forEach(code -> chosen.add(choice(type, code)));
    }
    return chosen;
  }

  private static <E extends Enum<E> & Coded> E choice(Class<E> type, String code) {
    return Coded.of(type, code)
        .orElseThrow(
            () -> new IllegalArgumentException("no " + type.getSimpleName() + " is " + code));
  }
}
