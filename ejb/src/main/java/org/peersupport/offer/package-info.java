/**
 * What partner organisations offer: from an editor's first words to what the public reads.
 *
 * <p>An offer has a working copy and published versions. Editing touches only the working copy, so
 * that a published offer stays as it was until a lead publishes again. Every published version is
 * kept.
 *
 * <p>Others learn of a publication by {@link org.peersupport.offer.OfferPublished} and {@link
 * org.peersupport.offer.OfferWithdrawn}, which are sent inside the publishing transaction.
 */
@Context(uses = "organisation")
package org.peersupport.offer;

import org.peersupport.platform.Context;
