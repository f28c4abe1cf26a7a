package org.peersupport.web.desk;

/**
 * One plain figure.
 *
 * @param label what is counted
 * @param value how many, written out
 * @param href the page that shows them; empty where there is none
 */
public record Figure(String label, String value, String href) {}
