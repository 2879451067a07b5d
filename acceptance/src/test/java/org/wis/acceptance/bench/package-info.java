/**
 * Benchmarks inside the server, run by a command of their own and never by the tests.
 * Publishes a table in the server's log.
 * Must never compare figures of two runs: each ratio is of one run, beside a lane that compares a thing with itself.
 */
package org.wis.acceptance.bench;
