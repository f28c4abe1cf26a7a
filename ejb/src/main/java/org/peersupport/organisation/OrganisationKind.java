package org.peersupport.organisation;

import org.peersupport.platform.Coded;

/** What kind of partner an organisation is. */
public enum OrganisationKind implements Coded {
  /** Run by people who use or have used services. */
  USER_LED,
  /** Run by carers. */
  CARER_LED,
  /** A charity or another voluntary body. */
  VOLUNTARY,
  /** Part of the National Health Service. */
  NHS,
  /** A council. */
  COUNCIL,
  /** A group with no legal base. */
  INFORMAL_GROUP
}
