package org.peersupport.wrong.internal;

import jakarta.ejb.Stateless;

/** A door where nobody may look. */
@Stateless
public class HiddenDoor {}
