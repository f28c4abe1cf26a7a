package org.peersupport.stack;

/** A name and its password. The password is kept out of {@link #toString()}. */
public record Credentials(String user, String password) {
  @Override
  public String toString() {
    return user;
  }
}
