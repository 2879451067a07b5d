package org.wis.files;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.wis.attendance.CompletionResult;
import org.wis.attendance.OutsideEntering;
import org.wis.attendance.OutsideEntry;
import org.wis.gate.Refused;
import org.wis.staff.StaffId;

/** A row of the table of training elsewhere: a day that is not registered is entered as on the page, and counts nothing until the province recognises it. */
@Dependent
class OutsideRows {

    @Inject
    KnownPerson people;
    @Inject
    OutsideMatches matches;
    @Inject
    OutsideEntering entering;

    RowOutcome take(RowValues row) {
        StaffId staff = people.of(row).person().id();
        LocalDate day = row.day("day");
        OutsideEntry entry = new OutsideEntry(row.text("title"), row.text("organiser"), Integer.parseInt(row.text("level")), row.maybe("online", String.class).filter("YES"::equals).isPresent(),
                day, row.time("startsAt"), row.time("endsAt"), row.number("minutes"), row.maybe("lastDay", LocalDate.class).orElse(day), CompletionResult.valueOf(row.text("result")),
                row.text("documentNo"));
        Optional<OutsideEntry> registered = matches.of(staff, entry);
        if (registered.isEmpty()) {
            entering.enter(staff, entry);
            return RowOutcome.FRESH;
        }
        if (!registered.get().equals(entry)) {
            throw new Refused(FilesRefusal.ROW_TRAINING_DIFFERS);
        }
        return RowOutcome.UNCHANGED;
    }
}
