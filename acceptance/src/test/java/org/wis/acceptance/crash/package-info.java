/**
 * Shows that what a writer was told is written is there after a crash, whole, and that nothing is half there.
 * Publishes nothing.
 * Must never kill anything but the servers of its own system.
 */
package org.wis.acceptance.crash;
