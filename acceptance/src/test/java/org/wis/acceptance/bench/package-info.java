/**
 * Benchmarks inside the server, run by a command of their own and never by the tests.
 * Publishes the command {@link org.wis.acceptance.bench.Benchmarks}, whose table is printed and kept in the build folder, and a short comparison in the server's log.
 * Must never compare figures of two runs: each ratio is of one run, beside a lane that compares a thing with itself.
 */
package org.wis.acceptance.bench;
