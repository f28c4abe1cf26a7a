package org.peersupport.offer;

import java.util.List;

/**
 * What the desk of an organisation's editor or lead shows.
 *
 * @param counts how many offers stand where
 * @param needs what needs the caller, the most pressing first and of those the oldest
 * @param more how many further offers need something; 0 while all fit
 */
public record OfferDesk(Counts counts, List<OfferNeed> needs, long more) {

  /** Days before its end at which funding needs attention. */
  public static final int FUNDING_AHEAD = 60;

  /** Offers whose needs are named. */
  public static final int MOST = 50;

  /**
   * How many of the organisation's offers stand where.
   *
   * @param drafts those the public does not see; neither published nor archived
   * @param waiting those with words that wait for a lead
   * @param sentBack those that a lead has sent back to the editors
   */
  public record Counts(
      long published, long paused, long drafts, long waiting, long sentBack, long archived) {}

  public OfferDesk {
    needs = List.copyOf(needs);
  }
}
