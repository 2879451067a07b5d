package org.wis.files;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wis.attendance.AttendanceMark;
import org.wis.attendance.AttendanceReading;
import org.wis.attendance.AttendanceState;
import org.wis.attendance.AttendanceTaking;
import org.wis.attendance.HalfDay;
import org.wis.attendance.ListLine;
import org.wis.attendance.Roster;
import org.wis.attendance.RosterLine;
import org.wis.gate.Refused;
import org.wis.session.Half;
import org.wis.session.SessionId;
import org.wis.staff.StaffId;
import org.wis.staff.StaffMatching;

/** A row of a sheet of attendance: one person and one half-day of a session, taken as the organiser's sheet is taken. */
@Dependent
class AttendanceRows {

    @Inject
    StaffMatching matching;
    @Inject
    AttendanceReading reading;
    @Inject
    AttendanceTaking taking;

    RowOutcome take(RowValues row) {
        SessionId session = new SessionId(row.number("session"));
        Roster roster = reading.roster(session);
        RosterLine place = place(roster, row);
        HalfDay half = half(roster, row);
        int changed = taking.takeSheet(session, List.of(new ListLine(place.place().id(), half.id(), mark(row, half))));
        return changed == 0 ? RowOutcome.UNCHANGED : place.marks().containsKey(half.id()) ? RowOutcome.CHANGED : RowOutcome.FRESH;
    }

    private RosterLine place(Roster roster, RowValues row) {
        Predicate<RosterLine> wanted = wanted(row);
        RosterLine place = roster.lines().stream().filter(wanted).findFirst().orElseThrow(() -> new Refused(FilesRefusal.ROW_NOT_ENROLLED));
        if (row.maybe("name", String.class).filter(name -> !name.equals(place.place().name())).isPresent()) {
            throw new Refused(FilesRefusal.ROW_NAME_DIFFERS);
        }
        return place;
    }

    /** By the number of her enrolment, as the prepared sheet names her, or by her identity number. */
    private Predicate<RosterLine> wanted(RowValues row) {
        Optional<Integer> enrolment = row.maybe("enrolment", Integer.class);
        if (enrolment.isPresent()) {
            return line -> line.place().id().value() == enrolment.get();
        }
        String idNumber = row.maybe("idNumber", String.class).orElseThrow(() -> new Refused(FilesRefusal.ROW_PERSON_MISSING));
        StaffId staff = matching.person(idNumber).orElseThrow(() -> new Refused(FilesRefusal.ROW_NOT_ENROLLED));
        return line -> line.place().staff().equals(staff);
    }

    private static HalfDay half(Roster roster, RowValues row) {
        LocalDate day = row.day("day");
        Half half = Half.valueOf(row.text("half"));
        return roster.session().halves().stream().filter(one -> one.day().equals(day) && one.half() == half).findFirst()
                .orElseThrow(() -> new Refused(FilesRefusal.ROW_NO_SUCH_HALF_DAY));
    }

    /** Present without times is present from beginning to end, as on a list that is ticked. */
    private static AttendanceMark mark(RowValues row, HalfDay half) {
        AttendanceState state = AttendanceState.valueOf(row.text("state"));
        LocalTime in = row.maybe("signedIn", LocalTime.class).orElse(null);
        LocalTime out = row.maybe("signedOut", LocalTime.class).orElse(null);
        boolean whole = state == AttendanceState.PRESENT && in == null && out == null;
        return new AttendanceMark(state, whole ? half.startsAt() : in, whole ? half.endsAt() : out, row.maybe("reason", String.class).orElse(null));
    }
}
