/**
 * Measures the words people read: how old one must be to read them, how they are spelt, and that
 * they stand in the message bundles. What the rules are and why: docs/adr/0009.
 */
package org.peersupport.web.words;
