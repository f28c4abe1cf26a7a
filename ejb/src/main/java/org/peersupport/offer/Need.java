package org.peersupport.offer;

/** Why an offer needs somebody of its organisation, the most pressing first. */
public enum Need {
  /** It was handed in and waits for a lead's yes. */
  LEADS_YES,
  /** A lead sent it back to the editors. */
  SENT_BACK,
  /** Nobody pays for it any longer, as far as it says. */
  FUNDING_ENDED,
  /** What pays for it ends within {@link OfferDesk#FUNDING_AHEAD} days. */
  FUNDING_ENDS,
  /** It rests, and nobody finds it. */
  PAUSED,
  /** Its draft does not say enough to be published. */
  INCOMPLETE,
  /** It is published, and its draft says something else. */
  CHANGED,
  /** It says enough and was never published, or was taken back. */
  READY
}
