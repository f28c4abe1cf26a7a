package org.peersupport.finder;

/**
 * A place that was recognised.
 *
 * @param label what to call it: "Brixton, Greater London", "SW2", "SW2 1RW"
 * @param query what to put into {@code near} to mean exactly this place
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record KnownPlace(String label, String query, double latitude, double longitude) {}
