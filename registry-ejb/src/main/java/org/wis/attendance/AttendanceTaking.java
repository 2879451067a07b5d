package org.wis.attendance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.enrolment.EnrolmentId;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.session.SessionId;
import org.wis.staff.Signatory;
import org.wis.time.OfficialTime;

/** The organiser takes attendance by a list or a sheet, until the session is completed. What is taken again replaces what was there; nothing comes twice. */
@Stateless
public class AttendanceTaking {

    @Inject
    Organiser organiser;
    @Inject
    HeldSessions sessions;
    @Inject
    Attendances attendances;
    @Inject
    Signatory signatory;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /**
     * Keeps the lines of the organiser's list, all or none.
     *
     * @param lines never null
     * @return how many lines changed something
     * @throws Refused NOT_THE_ORGANISER, SESSION_NOT_HELD, SESSION_COMPLETED, HALF_DAY_UNKNOWN, HALF_DAY_NOT_BEGUN, LIST_OF_OTHERS, LIST_TWICE, VOID_NOT_IN_LIST,
     *                 ATTENDANCE_VOIDED, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.TAKE_ATTENDANCE)
    public int take(@On SessionId session, List<ListLine> lines) {
        return keep(session, lines, AttendanceSource.LIST);
    }

    /**
     * Keeps the checked lines of a sheet, all or none; the same sheet twice changes nothing.
     *
     * @throws Refused as {@link #take}
     */
    @Does(Action.TAKE_ATTENDANCE)
    public int takeSheet(@On SessionId session, List<ListLine> lines) {
        return keep(session, lines, AttendanceSource.UPLOAD);
    }

    private int keep(SessionId id, List<ListLine> lines, AttendanceSource source) {
        HeldSession session = organiser.running(id);
        Map<EnrolmentId, PlaceInSession> places = sessions.confirmedNow(id).stream().collect(Collectors.toMap(PlaceInSession::id, place -> place));
        LocalDateTime now = time.now();
        Set<String> seen = new HashSet<>();
        int changed = 0;
        for (ListLine line : lines) {
            requireTakeable(session, places, line, now);
            if (!seen.add(line.enrolment() + "/" + line.half())) {
                throw new Refused(AttendanceRefusal.LIST_TWICE, places.get(line.enrolment()).name());
            }
            changed += keep(line, places, source, now);
        }
        attendances.flush();
        audit.record(AuditKind.PERSONNEL, Action.TAKE_ATTENDANCE.name(), id.toString(), source + ", " + lines.size() + " lines, " + changed + " changed");
        return changed;
    }

    private int keep(ListLine line, Map<EnrolmentId, PlaceInSession> places, AttendanceSource source, LocalDateTime now) {
        Optional<Attendance> before = attendances.of(line.enrolment(), line.half());
        if (before.map(one -> one.mark().equals(line.mark())).orElse(Boolean.FALSE)) {
            return 0;
        }
        if (before.map(one -> one.mark().state() == AttendanceState.VOID).orElse(Boolean.FALSE)) {
            throw new Refused(AttendanceRefusal.ATTENDANCE_VOIDED, places.get(line.enrolment()).name());
        }
        long account = signatory.deciding(places.get(line.enrolment()).staff()).accountId();
        before.ifPresentOrElse(one -> one.keep(line.mark(), source, null, account, now),
                () -> attendances.add(new Attendance(line.enrolment(), line.half(), line.mark(), source, null, account, now)));
        return 1;
    }

    private static void requireTakeable(HeldSession session, Map<EnrolmentId, PlaceInSession> places, ListLine line, LocalDateTime now) {
        HalfDay half = session.half(line.half());
        if (line.mark() == null) {
            throw new Refused(AttendanceRefusal.ATTENDANCE_STATE_MISSING);
        }
        if (!places.containsKey(line.enrolment())) {
            throw new Refused(AttendanceRefusal.LIST_OF_OTHERS);
        }
        if (line.mark().state() == AttendanceState.VOID) {
            throw new Refused(AttendanceRefusal.VOID_NOT_IN_LIST);
        }
        // An excuse may be known before the day; who was there is not.
        if (line.mark().state() != AttendanceState.EXCUSED && now.isBefore(half.begins())) {
            throw new Refused(AttendanceRefusal.HALF_DAY_NOT_BEGUN, half.begins());
        }
    }
}
