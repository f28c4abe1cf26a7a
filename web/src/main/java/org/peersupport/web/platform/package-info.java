/**
 * Shared ground of all pages: addresses, headers and caching, error pages, words and formats, the
 * tags' components.
 */
package org.peersupport.web.platform;
