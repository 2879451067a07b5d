/**
 * Shows that no line of the registry is committed while the certificate it rests on is suspended, whoever races.
 * Publishes nothing; the judge reads the binary log of the test's own server.
 * Must never pause in racing code: a pause once hid what a race without it found.
 */
package org.wis.acceptance.race;
