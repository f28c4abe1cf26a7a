/**
 * Loads the demo data set through the same doors the pages use, from one readable file per
 * organisation. Loading again changes nothing.
 *
 * <p>May use: {@code platform}, {@code organisation}, {@code offer}.
 */
package org.peersupport.demo;
