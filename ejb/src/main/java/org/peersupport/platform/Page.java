package org.peersupport.platform;

import java.util.List;

/**
 * One page of a list.
 *
 * @param rows the rows of this page
 * @param total how many rows there are on all pages
 * @param number which page this is, counted from 1
 * @param size how many rows a full page holds
 */
public record Page<T>(List<T> rows, long total, int number, int size) {
  public Page {
    rows = List.copyOf(rows);
  }

  /** How many pages there are; 1 when there are no rows. */
  public int pages() {
    return (int) Math.max(1, (total + size - 1) / size);
  }
}
