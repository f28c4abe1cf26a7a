/**
 * How the finder works: the read model and its writer, the search, places and postcodes.
 *
 * <p>All of it is plain JDBC on a connection that is handed in, so that it joins the caller's
 * transaction and is tested on a bare database. Nobody outside {@code finder} looks in here.
 */
package org.peersupport.finder.internal;
