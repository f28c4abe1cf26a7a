package org.peersupport.wrongtoo;

import jakarta.inject.Inject;
import org.peersupport.wrong.WrongDoor;

/** Closes a circle. */
public class WrongTooDoor {
  @Inject WrongDoor back;
}
