/** Where a partner's people keep up its offers: the list, the editor, publishing and history. */
package org.peersupport.web.offer;
