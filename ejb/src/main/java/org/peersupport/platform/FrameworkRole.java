package org.peersupport.platform;

/** What a person does for the whole collaborative, whichever organisation they belong to. */
public enum FrameworkRole {
  /** Agrees standards, objectives and targets. */
  WORKING_GROUP("working-group"),
  /** Sees monitoring figures, never a person's record. */
  COMMISSIONER("commissioner"),
  /** Admits organisations and grants roles. */
  ADMINISTRATOR("administrator");

  private final String claim;

  FrameworkRole(String claim) {
    this.claim = claim;
  }

  /** The role's name in the identity provider's token. */
  public String claim() {
    return claim;
  }
}
