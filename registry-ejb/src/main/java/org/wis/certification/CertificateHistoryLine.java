package org.wis.certification;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One line of a certificate's history.
 *
 * @param step          what happened
 * @param at            when
 * @param who           name of the person, or sign-in name of a technical account; null when it happened by date alone
 * @param documentNo    document; may be null
 * @param reason        reason; may be null
 * @param hearingOn     day on which the holder was heard; may be null
 * @param effectiveFrom day from which it counts; may be null
 * @param before        state and dates before; null for the first
 * @param after         state and dates after
 */
public record CertificateHistoryLine(CertificateStep step, LocalDateTime at, String who, String documentNo, String reason, LocalDate hearingOn,
                                     LocalDate effectiveFrom, String before, String after) implements Serializable {
}
