package org.peersupport.offer.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.peersupport.offer.DraftState;
import org.peersupport.offer.Need;
import org.peersupport.offer.OfferDesk;
import org.peersupport.offer.OfferNeed;
import org.peersupport.offer.PublicState;

/** Says what each offer on a desk needs. One offer may need several things. */
public final class OfferNeeds {

  private static final String CONTENT = "content.";

  private final LocalDate today;
  private final boolean lead;
  private final Map<UUID, String> names;

  /**
   * @param lead whether a lead asks; else an editor
   * @param names what to call colleagues
   */
  public OfferNeeds(LocalDate today, boolean lead, Map<UUID, String> names) {
    this.today = today;
    this.lead = lead;
    this.names = names;
  }

  /** The most pressing first, and of those of one kind the oldest. */
  public List<OfferNeed> of(List<OfferDesks.Row> rows) {
    return rows.stream()
        .flatMap(row -> of(row).stream())
        .sorted(
            Comparator.comparing(OfferNeed::need)
                .thenComparing(
                    need -> isFunding(need.need()) ? need.fundedUntil() : LocalDate.EPOCH)
                .thenComparing(OfferNeed::since))
        .toList();
  }

  private List<OfferNeed> of(OfferDesks.Row row) {
    List<OfferNeed> needs = new ArrayList<>();
    if (row.draftState() == DraftState.SUBMITTED && lead) {
      needs.add(need(Need.LEADS_YES, row, "", List.of()));
    } else if (row.draftState() == DraftState.DRAFT) {
      addDraft(needs, row);
    }
    boolean shown =
        row.publicState() == PublicState.PUBLISHED || row.publicState() == PublicState.PAUSED;
    if (shown && row.fundedUntil() != null) {
      if (row.fundedUntil().isBefore(today)) {
        needs.add(need(Need.FUNDING_ENDED, row, "", List.of()));
      } else if (!row.fundedUntil().isAfter(today.plusDays(OfferDesk.FUNDING_AHEAD))) {
        needs.add(need(Need.FUNDING_ENDS, row, "", List.of()));
      }
    }
    if (row.publicState() == PublicState.PAUSED) {
      needs.add(need(Need.PAUSED, row, row.pauseReason(), List.of()));
    }
    return needs;
  }

  private void addDraft(List<OfferNeed> needs, OfferDesks.Row row) {
    List<String> missing =
        Completeness.missing(row.draft()).stream()
            .map(problem -> problem.field().substring(CONTENT.length()))
            .toList();
    if (!row.reviewComment().isEmpty()) {
      // What a lead has sent back waits for the editors, not for the lead.
      if (!lead) {
        needs.add(need(Need.SENT_BACK, row, row.reviewComment(), missing));
      }
    } else if (!missing.isEmpty()) {
      needs.add(need(Need.INCOMPLETE, row, "", missing));
    } else {
      boolean isNew = row.publicState() == PublicState.UNPUBLISHED;
      needs.add(need(isNew ? Need.READY : Need.CHANGED, row, "", List.of()));
    }
  }

  private OfferNeed need(Need need, OfferDesks.Row row, String words, List<String> missing) {
    return new OfferNeed(
        need,
        row.id(),
        row.name(),
        row.publicState(),
        row.since(),
        names.getOrDefault(row.by(), ""),
        words,
        row.fundedUntil(),
        missing);
  }

  private static boolean isFunding(Need need) {
    return need == Need.FUNDING_ENDED || need == Need.FUNDING_ENDS;
  }
}
