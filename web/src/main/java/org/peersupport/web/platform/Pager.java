package org.peersupport.web.platform;

import java.util.function.IntFunction;

/**
 * Where one is in a list of several pages, for {@code psf:pager}.
 *
 * @param number this page, from 1
 * @param pages how many there are
 * @param previous address of the page before; empty on the first
 * @param next address of the page after; empty on the last
 */
public record Pager(int number, int pages, String previous, String next) {

  /** A pager whose addresses are made by the given function from page numbers. */
  public static Pager of(int number, int pages, IntFunction<String> address) {
    return new Pager(
        number,
        pages,
        number > 1 ? address.apply(number - 1) : "",
        number < pages ? address.apply(number + 1) : "");
  }
}
