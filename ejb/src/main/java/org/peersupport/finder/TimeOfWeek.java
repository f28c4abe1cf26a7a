package org.peersupport.finder;

import org.peersupport.platform.Coded;

/** When somebody looks for support, in the words people use. Times are Europe/London. */
public enum TimeOfWeek implements Coded {
  /** At this moment. */
  NOW,
  /** Any day between 5pm and 10pm. */
  EVENING,
  /** Any day between 10pm and 6am. */
  NIGHT,
  /** From Friday 5pm to the end of Sunday. */
  WEEKEND
}
