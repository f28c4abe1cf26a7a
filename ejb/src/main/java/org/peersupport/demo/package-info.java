/**
 * Loads the demo data set through the same doors the pages use, from one readable file per
 * organisation. Loading again changes nothing.
 */
@Context(uses = {"organisation", "offer"})
package org.peersupport.demo;

import org.peersupport.platform.Context;
