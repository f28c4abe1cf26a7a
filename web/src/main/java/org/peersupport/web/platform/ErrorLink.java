package org.peersupport.web.platform;

/**
 * One line of an error summary.
 *
 * @param field the id of the element it is about; empty for the whole form
 * @param text what is wrong and what to do about it
 */
public record ErrorLink(String field, String text) {}
