/**
 * Signing in and out through the identity provider, and what the rest of the web knows about the
 * person behind a request.
 *
 * <p>The mechanism proves who somebody is; {@link org.peersupport.organisation.SignInService} says
 * what they may do. Both are asked on every request, so that a role withdrawn is gone at once.
 */
package org.peersupport.web.signin;
