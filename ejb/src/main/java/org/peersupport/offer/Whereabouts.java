package org.peersupport.offer;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Where an offer is given.
 *
 * @param venue the building's name, if there is one
 * @param address street and town, as the public sees it; empty when the address is not published
 * @param postcode full postcode or outward code ("SW2 1RW", "SW2"); what a search measures from
 * @param town the district or town people know it by ("Brixton"); searched as a word, and measured
 *     from when there is no postcode
 * @param areaServed the area people may live in, in words ("Lambeth")
 * @param fromAnywhere whether it can be used from anywhere, online or by phone
 */
public record Whereabouts(
    @Size(max = 120) String venue,
    @Size(max = 300) String address,
    @Size(max = 8) @Pattern(regexp = Whereabouts.POSTCODE, message = "{offer.postcode.shape}")
        String postcode,
    @Size(max = 80) String town,
    @Size(max = 200) String areaServed,
    boolean fromAnywhere) {

  /** Nothing, an outward code or a full postcode, with or without its space. */
  public static final String POSTCODE =
      "^$|^[A-Za-z]{1,2}[0-9][A-Za-z0-9]?(\\s*[0-9][A-Za-z]{2})?$";

  public static final Whereabouts NOWHERE = new Whereabouts("", "", "", "", "", false);

  public Whereabouts {
    venue = Text.orEmpty(venue);
    address = Text.orEmpty(address);
    postcode = Text.orEmpty(postcode);
    town = Text.orEmpty(town);
    areaServed = Text.orEmpty(areaServed);
  }
}
