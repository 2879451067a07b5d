package org.wis.files;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.staff.NewPerson;
import org.wis.staff.OfficeId;
import org.wis.staff.Sex;
import org.wis.staff.StaffDetail;
import org.wis.staff.StaffId;
import org.wis.staff.StaffMatching;
import org.wis.staff.StaffReading;
import org.wis.staff.StaffRegistering;

/** A row of the table of people: a new one is registered, a changed name or telephone number corrected, each as on the page. */
@Dependent
class StaffRows {

    @Inject
    StaffMatching matching;
    @Inject
    OfficeFinding offices;
    @Inject
    StaffReading reading;
    @Inject
    StaffRegistering registering;

    RowOutcome take(DivisionCode scope, RowValues row) {
        Optional<StaffId> known = matching.person(row.text("idNumber"));
        OfficeId office = offices.find(scope, row.text("office"));
        NewPerson person = new NewPerson(row.text("name"), Sex.valueOf(row.text("sex")), row.text("idNumber"), row.maybe("phone", String.class).orElse(null));
        if (known.isEmpty()) {
            registering.register(office, person);
            return RowOutcome.FRESH;
        }
        return compare(reading.detail(known.get()), person, office, row);
    }

    private RowOutcome compare(StaffDetail registered, NewPerson person, OfficeId office, RowValues row) {
        if (!registered.person().office().equals(office)) {
            throw new Refused(FilesRefusal.ROW_OFFICE_DIFFERS);
        }
        if (registered.person().sex() != person.sex()) {
            throw new Refused(FilesRefusal.ROW_SEX_DIFFERS);
        }
        // An empty cell says nothing; it does not take a telephone number away.
        String phone = person.phone() == null ? registered.phone() : person.phone();
        if (registered.person().name().equals(person.name()) && Objects.equals(registered.phone(), phone)) {
            return RowOutcome.UNCHANGED;
        }
        String document = row.maybe("documentNo", String.class).orElseThrow(() -> new Refused(FilesRefusal.ROW_DOCUMENT_MISSING));
        registering.correct(registered.person().id(), person.name(), phone, document);
        return RowOutcome.CHANGED;
    }
}
