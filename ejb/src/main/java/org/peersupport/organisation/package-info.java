/**
 * The partner organisations, the people who act for them, and who has which role.
 *
 * <p>The identity provider proves who somebody is and which organisations they belong to; what they
 * may do there is granted here. {@link org.peersupport.organisation.SignInService} brings the two
 * together.
 */
@Context
package org.peersupport.organisation;

import org.peersupport.platform.Context;
