/**
 * The certificate as a document: one signed PDF/A-2b per issue, renewal or reissue, with a code that is checked on paper, by QR and offline, and the command that verifies it.
 * Publishes {@link org.wis.certdocument.CertificatePrinting}, {@link org.wis.certdocument.DocumentReading}, {@link org.wis.certdocument.CheckCodes} and {@link org.wis.certdocument.HolderPhoto}.
 * Must never sign a certificate that is not in force, change or delete a document once signed, or put more of a person into the QR than number and check code.
 */
package org.wis.certdocument;
