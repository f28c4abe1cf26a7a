/**
 * The desks: the page on which each role begins. A desk says first what needs the person, then how
 * things are, then where to go on.
 */
package org.peersupport.web.desk;
