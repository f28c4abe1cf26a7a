/**
 * Starts the real parts on one machine: PostgreSQL, Keycloak and Payara Server with the EAR.
 *
 * <p>{@code ./run} and the tests share it. {@link org.peersupport.stack.Stack} is everything,
 * {@link org.peersupport.stack.TestDatabase} only PostgreSQL with the application's roles. Nothing
 * here is part of what is deployed, and nothing here depends on the application: the two meet in
 * the environment variables that {@link org.peersupport.stack.ServerEnvironment} writes.
 *
 * <p>Three folders matter. {@code .cache} of the checkout holds the expanded distributions, shared
 * by every stack on it and never written to once prepared. The data folder holds what belongs to
 * one stack: databases, secrets, logs, and the records by which leftovers are found. The temporary
 * folder holds the data folders of tests.
 */
package org.peersupport.stack;
