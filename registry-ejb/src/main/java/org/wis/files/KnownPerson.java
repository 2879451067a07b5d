package org.wis.files;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.wis.gate.Refused;
import org.wis.staff.StaffDetail;
import org.wis.staff.StaffId;
import org.wis.staff.StaffMatching;
import org.wis.staff.StaffReading;
import org.wis.staff.StaffRefusal;

/** The registered person a row is about, asked for through the door, so that nobody learns of people outside her jurisdiction. */
@Dependent
class KnownPerson {

    @Inject
    StaffMatching matching;
    @Inject
    StaffReading reading;

    /** @throws Refused STAFF_ID_NUMBER_WRONG, PERSON_UNKNOWN, ROW_NAME_DIFFERS and those of the gate */
    StaffDetail of(RowValues row) {
        StaffId id = matching.person(row.text("idNumber")).orElseThrow(() -> new Refused(StaffRefusal.PERSON_UNKNOWN));
        StaffDetail detail = reading.detail(id);
        if (row.maybe("name", String.class).filter(name -> !name.equals(detail.person().name())).isPresent()) {
            throw new Refused(FilesRefusal.ROW_NAME_DIFFERS);
        }
        return detail;
    }
}
