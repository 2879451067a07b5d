package org.wis.cases;

import java.time.LocalDate;
import org.wis.gate.Refused;

/** Days as acts on a card need them. */
final class Days {

    private Days() {
    }

    /** @throws Refused VALUE_MISSING, DAY_IN_FUTURE */
    static void require(LocalDate day, String field, LocalDate today) {
        if (day == null) {
            throw new Refused(CaseRefusal.VALUE_MISSING, field);
        }
        if (day.isAfter(today)) {
            throw new Refused(CaseRefusal.DAY_IN_FUTURE, field);
        }
    }
}
