package org.peersupport.stack;

/**
 * Who the first administrator of an empty installation is to be.
 *
 * @param password to be used once and then changed
 */
public record FirstAdministrator(String name, String email, String password) {
  @Override
  public String toString() {
    return name + " <" + email + ">";
  }
}
