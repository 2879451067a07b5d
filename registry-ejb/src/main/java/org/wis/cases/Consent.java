package org.wis.cases;

import java.time.LocalDate;

/**
 * A notice given or a consent of hers, from the catalogue N1, C1 to C7.
 *
 * @param id          number of the line in the registry; null while new
 * @param code        code(consent): N1, C1 to C7
 * @param textVersion version of the text she was shown
 * @param givenOn     day on which she agreed
 * @param withdrawnOn day on which she withdrew; null while in force
 */
public record Consent(
        Long id,
        String code,
        String textVersion,
        LocalDate givenOn,
        LocalDate withdrawnOn) implements Line {

    /** Whether it is in force on this day. The day of withdrawal is the first without. */
    public boolean inForce(LocalDate day) {
        return !givenOn.isAfter(day) && (withdrawnOn == null || withdrawnOn.isAfter(day));
    }
}
