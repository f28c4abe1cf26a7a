package org.peersupport.offer;

import org.peersupport.platform.Coded;

/** Who an offer is for. An offer that names nobody is for everybody. */
public enum Audience implements Coded {
  /** Black and minority ethnic communities. */
  BLACK_AND_MINORITY_ETHNIC,
  /** Lesbian, gay, bisexual and trans people. */
  LGBT,
  /** Women. */
  WOMEN,
  /** Men. */
  MEN,
  /** Young people of 18 to 35. */
  YOUNG_PEOPLE,
  /** People who care for somebody. */
  CARERS,
  /** People in prison or leaving it. */
  PRISON,
  /** People who experience psychosis for the first time. */
  FIRST_EXPERIENCE_OF_PSYCHOSIS,
  /** Parents. */
  PARENTS,
  /** People in hospital. */
  IN_HOSPITAL
}
