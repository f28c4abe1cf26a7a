package org.peersupport.web.desk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.peersupport.audit.AuditQueries;
import org.peersupport.audit.AuditRow;
import org.peersupport.finder.FinderQueries;
import org.peersupport.organisation.Administration;
import org.peersupport.organisation.OrganisationQueries;
import org.peersupport.platform.Settings;
import org.peersupport.web.platform.Words;

/** {@code /admin}: how the installation stands. It shows and changes nothing. */
@Named("adminDeskPage")
@RequestScoped
public class AdminDeskPage {

  /** Something that was done, in words. */
  public record Deed(String what, String who) {}

  @EJB private OrganisationQueries organisations;
  @EJB private AuditQueries audit;
  @EJB private FinderQueries finder;
  @Inject private Settings settings;
  @Inject private Words words;

  private Administration administration;
  private boolean knowsPostcodes;
  private DeskNeeds needs;
  private List<Deed> deeds = List.of();

  /** Reads what the page shows: two statements, and now and then one for the postcodes. */
  public void open() {
    List<AuditRow> rows = audit.latest();
    administration =
        organisations.administration(
            rows.stream()
                .map(AuditRow::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    knowsPostcodes = finder.knowsPostcodes();
    Map<UUID, String> partners = new HashMap<>();
    administration.partners().forEach(partner -> partners.put(partner.id(), partner.name()));
    deeds = rows.stream().map(row -> deed(row, partners)).toList();
    needs = DeskNeeds.of(lines());
  }

  private List<DeskLine> lines() {
    List<DeskLine> lines = new ArrayList<>();
    administration.partners().stream()
        .filter(partner -> partner.leads().isEmpty())
        .forEach(
            partner ->
                lines.add(
                    new DeskLine(
                        words.message("partner.unled", partner.name()),
                        "#partners",
                        words.message("partner.unled.why"))));
    if (administration.withoutRoleInAll() > 0) {
      lines.add(
          new DeskLine(
              words.message("admin.without-role", administration.withoutRoleInAll()),
              "#people",
              words.message("admin.without-role.why")));
    }
    if (!knowsPostcodes) {
      lines.add(line("admin.postcodes"));
    }
    if (settings.demo()) {
      lines.add(line("admin.demo"));
    }
    return lines;
  }

  private DeskLine line(String key) {
    return new DeskLine(words.message(key), "", words.message(key + ".why"));
  }

  private Deed deed(AuditRow row, Map<UUID, String> partners) {
    String who =
        row.personId() == null
            ? words.message("admin.deed.system")
            : administration
                .names()
                .getOrDefault(row.personId(), words.message("history.somebody"));
    String partner = partners.getOrDefault(row.actingFor(), "");
    String when = words.moment(row.happenedAt());
    return new Deed(
        words.message("audit." + row.action()),
        partner.isEmpty()
            ? words.message("admin.deed", who, when)
            : words.message("admin.deed.for", who, partner, when));
  }

  public DeskNeeds getNeeds() {
    return needs;
  }

  public List<Figure> getFigures() {
    return List.of(
        new Figure(
            words.message("figures.partners"),
            words.message("partners.count", administration.partners().size()),
            "#partners"),
        said("postcodes", knowsPostcodes),
        said("demo", settings.demo()),
        said("mail", settings.mailIsSet()));
  }

  private Figure said(String key, boolean so) {
    return new Figure(
        words.message("admin.figure." + key), words.message("admin.figure." + key + "." + so), "");
  }

  public List<Administration.Partner> getPartners() {
    return administration.partners();
  }

  public List<Administration.WithoutRole> getPeople() {
    return administration.withoutRole();
  }

  /** A sentence about further people without a role; empty while all are named. */
  public String getMorePeople() {
    long more = administration.withoutRoleInAll() - administration.withoutRole().size();
    return more == 0 ? "" : words.message("admin.people.more", more);
  }

  public List<Deed> getDeeds() {
    return deeds;
  }
}
