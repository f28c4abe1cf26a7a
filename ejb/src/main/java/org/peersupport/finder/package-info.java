/**
 * Finds published offers for the public, by words, place and time.
 *
 * <p>It reads a search read model that is written in the publishing transaction and holds nothing
 * that is not public. Of {@code offer} it uses the events and the words.
 */
@Context(uses = "offer")
package org.peersupport.finder;

import org.peersupport.platform.Context;
