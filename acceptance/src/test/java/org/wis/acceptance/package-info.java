/**
 * Tests of the whole system as it is delivered: real database, real server, real browser.
 * It publishes to its tests {@link org.wis.acceptance.TestSystem}, {@link org.wis.acceptance.PortalArchive} and {@link org.wis.acceptance.Browser}.
 * It must never touch a system outside the build folder, and never leave a process running.
 */
package org.wis.acceptance;
