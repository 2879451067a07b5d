package org.wis.certification;

/** The status as kept: decisions only; expiry and the lapse of a county suspension are matters of date. */
enum CertificateStatus {
    VALID, SUSPENDED, CANCELLED, REVOKED
}
