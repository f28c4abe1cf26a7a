package org.peersupport.wrong;

import jakarta.persistence.Entity;

/** An entity that stands in the door. */
@Entity
public class StrayEntity {}
