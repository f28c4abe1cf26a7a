/**
 * The public pages that find support: {@code /}, {@code /find} and {@code /offers/…}. Plain GET
 * forms, no session, no script.
 */
package org.peersupport.web.finder;
