package org.wis.certification;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The answer to "was it valid on that day, and why (not)?".
 *
 * @param number       the certificate
 * @param day          the day asked for
 * @param asKnownThen  by what was known at the end of that day: what the gate went by
 * @param asKnownToday by what is known now: a later revocation may reach back, a revocation that was lifted counts as never made, a renewal granted later may join
 */
public record ValidityAnswer(CertificateNumber number, LocalDate day, Validity asKnownThen, Validity asKnownToday) implements Serializable {

    /** Whether what was learned later changes the answer. */
    public boolean changed() {
        return asKnownThen.valid() != asKnownToday.valid();
    }
}
