/**
 * Finds published offers for the public, by words, place and time.
 *
 * <p>It reads a search read model that is written in the publishing transaction and holds nothing
 * that is not public.
 *
 * <p>May use: {@code platform}, {@code offer} (its events and its words).
 */
package org.peersupport.finder;
