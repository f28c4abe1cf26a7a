package org.peersupport.web.desk;

/**
 * One thing that needs somebody.
 *
 * @param text what to do, in a sentence
 * @param href the page where it is done; empty where no page of this site does it
 * @param more why, in another sentence; may be empty
 */
public record DeskLine(String text, String href, String more) {}
