package org.peersupport.web.offer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.peersupport.audit.AuditQueries;
import org.peersupport.audit.AuditRow;
import org.peersupport.offer.OfferDetail;
import org.peersupport.offer.OfferQueries;
import org.peersupport.offer.OfferVersionRow;
import org.peersupport.organisation.OrganisationQueries;
import org.peersupport.web.platform.Option;
import org.peersupport.web.platform.Words;

/**
 * {@code /provider/offers/history?offer=…&before=1&after=2}: every published version, what changed
 * between two of them, and who did what.
 */
@Named("offerHistoryPage")
@RequestScoped
public class OfferHistoryPage {

  /** Something that was done, in words. */
  public record Deed(String when, String who, String what) {}

  @EJB private OfferQueries queries;
  @EJB private AuditQueries audit;
  @EJB private OrganisationQueries organisations;
  @Inject private Words words;

  private String offer;
  private String before;
  private String after;
  private OfferDetail detail;
  private List<OfferVersionRow> versions = List.of();
  private List<ShownChange> changes = List.of();
  private List<Deed> deeds = List.of();

  /** Reads what the page shows. */
  public void open() {
    UUID id = Ids.of(offer);
    detail = queries.detail(id);
    versions = queries.versions(id);
    chooseVersions();
    if (isComparing()) {
      changes =
          ShownChange.of(
              queries.compare(id, Integer.parseInt(before), Integer.parseInt(after)), words);
    }
    List<AuditRow> rows = audit.ofOffer(id);
    Set<UUID> people =
        rows.stream()
            .map(AuditRow::personId)
            .filter(java.util.Objects::nonNull)
            .collect(Collectors.toSet());
    Map<UUID, String> names = organisations.colleagueNames(people);
    deeds = rows.stream().map(row -> deed(row, names)).toList();
  }

  private Deed deed(AuditRow row, Map<UUID, String> names) {
    String who = names.getOrDefault(row.personId(), words.message("history.somebody"));
    return new Deed(words.moment(row.happenedAt()), who, words.message("audit." + row.action()));
  }

  /** Without a choice, the newest version is compared with the one before. */
  private void chooseVersions() {
    if (!isNumber(before) || !isNumber(after)) {
      int newest = versions.isEmpty() ? 0 : versions.get(0).number();
      before = String.valueOf(newest - 1);
      after = String.valueOf(newest);
    }
  }

  private static boolean isNumber(String text) {
    return text != null && text.matches("[1-9]\\d{0,8}");
  }

  /** Whether there are two versions to compare. */
  public boolean isComparing() {
    return versions.size() > 1 && isNumber(before) && isNumber(after);
  }

  public OfferDetail getDetail() {
    return detail;
  }

  public List<OfferVersionRow> getVersions() {
    return versions;
  }

  public List<ShownChange> getChanges() {
    return changes;
  }

  public List<Deed> getDeeds() {
    return deeds;
  }

  public List<Option> getBeforeOptions() {
    return options(before);
  }

  public List<Option> getAfterOptions() {
    return options(after);
  }

  private List<Option> options(String chosen) {
    return versions.stream()
        .map(version -> String.valueOf(version.number()))
        .map(
            number ->
                new Option(
                    number, words.message("history.version", number), "", number.equals(chosen)))
        .toList();
  }

  public String getOffer() {
    return offer;
  }

  public void setOffer(String offer) {
    this.offer = offer;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
