/**
 * Who did what to which record, for which organisation, before and after: written by the door in
 * the same transaction as the change, never changed afterwards.
 *
 * <p>May use: {@code platform}.
 */
package org.peersupport.audit;
