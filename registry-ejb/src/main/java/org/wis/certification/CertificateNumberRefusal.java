package org.wis.certification;

import org.wis.gate.Refusal;

/** Why a text is no certificate number. */
public enum CertificateNumberRefusal implements Refusal {
    /** Not of the form 99-2026-5-0121-0037-6. */
    CERTIFICATE_NUMBER_MALFORMED,
    /** The last digit does not fit the others: one of them is mistyped. */
    CERTIFICATE_NUMBER_CHECK_DIGIT
}
