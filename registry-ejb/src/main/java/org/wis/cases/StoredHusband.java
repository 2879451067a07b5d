package org.wis.cases;

import java.time.LocalDate;
import org.wis.division.DivisionCode;

/** A husband as he lies in the registry: the current one, or a closed block. */
record StoredHusband(Long id, String name, String idType, String idNumber, LocalDate birthDate, String ethnicity, String education, DivisionCode registeredDivision,
        String phone, String livesTogether, LocalDate endedOn) {

    boolean isCurrent() {
        return endedOn == null;
    }

    Husband current() {
        return new Husband(id, name, idType, idNumber, birthDate, ethnicity, education, registeredDivision, phone, livesTogether);
    }

    FormerHusband former() {
        return new FormerHusband(id, name, birthDate, registeredDivision, endedOn);
    }
}
