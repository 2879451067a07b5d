/**
 * A small fictitious county with one certified operator, and a system of its own in which races and crashes may be tried without disturbing other tests.
 * Publishes the county (rows), the system, and a desk: the real use cases, called from outside over HTTP with a real sign-in.
 * Must never be part of what is delivered.
 */
package org.wis.acceptance.trial;
