/**
 * Who did what to which record, for which organisation, before and after: written by the door in
 * the same transaction as the change, never changed afterwards.
 */
@Context
package org.peersupport.audit;

import org.peersupport.platform.Context;
