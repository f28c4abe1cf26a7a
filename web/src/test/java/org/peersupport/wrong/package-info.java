/** Everything a context must not do; {@code ArchitectureRulesTest} shows it to the rules. */
@Context(uses = "wrongtoo")
package org.peersupport.wrong;

import org.peersupport.platform.Context;
