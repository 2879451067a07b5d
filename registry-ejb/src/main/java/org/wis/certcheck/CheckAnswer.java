package org.wis.certcheck;

import java.io.Serializable;
import java.time.LocalDate;
import org.wis.certification.CertificateNumber;

/**
 * What the public is told. When the outcome is not {@link Outcome#ANSWERED} everything but {@code day} and {@code today} is null.
 *
 * @param outcome       whether there is an answer
 * @param day           the day asked about; a past day is judged as at its end
 * @param today         today
 * @param number        number of the certificate
 * @param onDay         what it was on that day
 * @param now           what it is now
 * @param copy          what the copy with this code is now
 * @param copyVoidSince first day on which the copy no longer counts; null while it does
 * @param maskedName    name of the holder with her first character only
 * @param level         for county managers or township operators
 * @param validFrom     first day
 * @param validTo       last day, inclusive
 * @param issuingOffice the office that issued
 * @param revokedFrom   when revoked, the day from which that counts; else null
 * @param revokedOn     when revoked, the day of the decision; else null
 */
public record CheckAnswer(Outcome outcome, LocalDate day, LocalDate today, CertificateNumber number, CheckedState onDay, CheckedState now, CheckedCopy copy, LocalDate copyVoidSince,
                          String maskedName, CertificateNumber.Level level, LocalDate validFrom, LocalDate validTo, String issuingOffice, LocalDate revokedFrom,
                          LocalDate revokedOn) implements Serializable {

    /** Whether there is an answer. */
    public enum Outcome {
        /** Yes. */ ANSWERED,
        /** Number and code do not belong together, whichever is wrong. */ NOT_FOUND,
        /** This address has asked too often. */ TOO_MANY,
        /** Nobody knows about a day to come. */ DAY_TO_COME
    }

    static CheckAnswer none(Outcome outcome, LocalDate day, LocalDate today) {
        return new CheckAnswer(outcome, day, today, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Whether it is about now and not about a past day. */
    public boolean isAboutNow() {
        return day.equals(today);
    }

    /** Whether the paper in the hand counts now: the one case in which the page may say "valid" without reserve. */
    public boolean isGood() {
        return outcome == Outcome.ANSWERED && isAboutNow() && now == CheckedState.VALID && copy == CheckedCopy.CURRENT;
    }
}
