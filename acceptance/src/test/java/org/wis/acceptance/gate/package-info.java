/**
 * The gate on the running server: the twelve scenarios of the reference through the delivered use cases, and every door against every state
 * of a person, judged from real rows by a clock in the test's hand.
 * Publishes nothing.
 * Must never derive what it expects from what it tests.
 */
package org.wis.acceptance.gate;
