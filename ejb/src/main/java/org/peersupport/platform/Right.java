package org.peersupport.platform;

/**
 * What a door can ask for. A right is held through a role: within the organisation one acts for, or
 * for the whole framework ({@link RoleRights} says which). Holding a right never reaches another
 * organisation's records: the door checks the loaded row as well.
 */
public enum Right {
  /** See the offers of the organisation one acts for, drafts and history included. */
  OFFER_READ,
  /** Write drafts, hand them in, pause what must not be shown today. */
  OFFER_EDIT,
  /** Publish, send back, resume, archive and restore. */
  OFFER_PUBLISH,
  /** Admit partner organisations to the framework. */
  ORGANISATION_ADMIT,
  /** Grant and withdraw roles. */
  ROLE_GRANT,
  /** See which partners there are and whether somebody leads them; never who. */
  PARTNER_READ,
  /** See how many published offers there are of each kind. */
  FIGURES_READ,
  /** See how the installation stands: its partners and their leads, who waits for a role, deeds. */
  INSTALLATION_READ
}
