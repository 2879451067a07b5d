package org.wis.certification;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A proposal of a county about a certificate.
 *
 * @param kind       to suspend or to endorse
 * @param year       of an endorsement; else 0
 * @param result     of an endorsement; else null
 * @param documentNo document of the county
 * @param reason     its reason
 * @param proposer   who proposed
 * @param proposedAt when
 * @param decidedAt  when the province decided; null while open
 * @param confirmed  whether the province followed it; null while open
 */
public record ProposalLine(ProposalKind kind, int year, EndorsementResult result, String documentNo, String reason, String proposer, LocalDateTime proposedAt,
                           LocalDateTime decidedAt, Boolean confirmed) implements Serializable {

    /** Whether it waits for the province. */
    public boolean open() {
        return decidedAt == null;
    }
}
