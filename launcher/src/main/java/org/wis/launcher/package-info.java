/**
 * Starts the whole system on one machine: a MariaDB server, a Payara server and the application in it, all bound to loopback.
 * It publishes {@link org.wis.launcher.Settings} and {@link org.wis.launcher.RunningSystem}; the run command, the tests and the benchmarks use the same two.
 * It must never listen on another address than 127.0.0.1, never print or log a password, and never leave a process behind.
 */
package org.wis.launcher;
