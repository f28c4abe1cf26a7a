package org.peersupport.web.finder;

/** A link and where it leads. */
public record Link(String text, String href) {}
