/**
 * The public answer to "is this certificate in force?", for anybody who holds number and check code, now or on a past day.
 * Publishes {@link org.wis.certcheck.CertificateChecking} and its answer.
 * Must never tell a whole name or an identity number, never tell a wrong number from a wrong code, and never let a certificate that is not in force look as if it were.
 */
package org.wis.certcheck;
