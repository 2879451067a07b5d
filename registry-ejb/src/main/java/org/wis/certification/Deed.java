package org.wis.certification;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.wis.staff.Decision;

/**
 * One act upon a certificate.
 *
 * @param by       on whose part
 * @param account  the account that acts
 * @param decision document and reason; null for what a holder does about her own certificate
 * @param at       the moment
 */
record Deed(CertificateActor by, long account, Decision decision, LocalDateTime at) {

    LocalDate day() {
        return at.toLocalDate();
    }

    String documentNo() {
        return decision == null ? null : decision.documentNo();
    }

    String reason() {
        return decision == null ? null : decision.reason();
    }
}
