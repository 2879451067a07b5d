package org.wis.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How ages are counted: in completed years; who was born on 29 February completes a year on 1 March. */
final class Ages {

    private Ages() {
    }

    /** Completed years from birth to that day; negative before birth. */
    static int completedYears(LocalDate born, LocalDate day) {
        return (int) ChronoUnit.YEARS.between(born, day);
    }
}
