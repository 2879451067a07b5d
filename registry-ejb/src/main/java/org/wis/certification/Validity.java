package org.wis.certification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a certificate was on a day, seen from some moment.
 *
 * @param valid   whether it carried the right to write at the end of that day
 * @param state   its state; null before it was issued
 * @param grounds why, or why not: the decisive one first; never empty
 */
public record Validity(boolean valid, CertificateState state, List<Ground> grounds) implements Serializable {

    /** Defensive copy. */
    public Validity {
        grounds = List.copyOf(grounds);
    }

    /** One ground. Words: {@code validity.NAME}, operands since and document. */
    public enum Reason {
        /** In force. */ IN_FORCE(true),
        /** Past its end, carried on by a renewal applied for in time and not yet decided. */ RENEWAL_PENDING(true),
        /** Not issued yet. */ NOT_ISSUED(false),
        /** Its first day was still to come. */ NOT_YET_VALID(false),
        /** Its last day was over. */ EXPIRED(false),
        /** Suspended at once by the county. */ SUSPENDED_BY_COUNTY(false),
        /** Suspended by the province. */ SUSPENDED_BY_PROVINCE(false),
        /** Cancelled. */ CANCELLED(false),
        /** Revoked. */ REVOKED(false),
        /** Revoked later, with effect from that day or an earlier one. */ REVOKED_LATER(false),
        /** The endorsement of the year before was missing or failed, and its time was over. */ ENDORSEMENT_OVERDUE(false);

        private final boolean admits;

        Reason(boolean admits) {
            this.admits = admits;
        }

        boolean admits() {
            return admits;
        }
    }

    /**
     * A ground.
     *
     * @param reason     which
     * @param since      the day from which it holds
     * @param documentNo document behind it; null where a date alone decides
     */
    public record Ground(Reason reason, LocalDate since, String documentNo) implements Serializable {
    }
}
