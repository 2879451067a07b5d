/**
 * The qualification certificates of article 30: issued, endorsed, suspended, renewed and ended by the province, with every event kept.
 * Publishes {@link org.wis.certification.CertificateNumber}, the use cases of its life and {@link org.wis.certification.CertificateReading}.
 * Must never delete or renumber a certificate, and never let its holder, or anybody without a document, change its state.
 */
package org.wis.certification;
