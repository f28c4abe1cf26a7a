package org.peersupport.web.platform;

/**
 * One box to tick or one line to pick in a form that is a plain GET form.
 *
 * @param value what is sent
 * @param label what it says
 * @param hint one more line about it; empty for none
 * @param chosen whether it is ticked
 */
public record Option(String value, String label, String hint, boolean chosen) {}
