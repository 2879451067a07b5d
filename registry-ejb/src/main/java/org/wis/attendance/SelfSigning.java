package org.wis.attendance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Optional;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.session.HalfDayId;
import org.wis.staff.Limits;
import org.wis.staff.Signatory;
import org.wis.time.OfficialTime;

/**
 * A person signs in and out of a half-day by the code on the organiser's screen, at the server's time. She signs for herself: no number of a person can be given.
 */
@Stateless
public class SelfSigning {

    @Inject
    HeldSessions sessions;
    @Inject
    Attendances attendances;
    @Inject
    SignCodes codes;
    @Inject
    Limits limits;
    @Inject
    Signatory signatory;
    @Inject
    OfficialTime time;

    /**
     * What her page shows before she presses the button.
     *
     * @throws Refused HALF_DAY_UNKNOWN, SIGN_CODE_EXPIRED, SIGN_WITHOUT_PLACE, SESSION_NOT_HELD, SESSION_COMPLETED
     */
    @Reads(Action.SIGN_ATTENDANCE)
    public OwnHalfDay look(HalfDayId halfDay, String code) {
        LocalDateTime now = time.now();
        Place place = place(halfDay, code, now);
        Optional<AttendanceMark> mark = attendances.of(place.own.id(), halfDay).map(Attendance::mark);
        boolean in = mark.isPresent();
        boolean there = mark.map(one -> one.state() == AttendanceState.PRESENT).orElse(Boolean.FALSE);
        return new OwnHalfDay(place.session, place.half, mark.map(AttendanceMark::signedIn).orElse(null), mark.map(AttendanceMark::signedOut).orElse(null),
                !in && place.half.admitsSignIn(now, minutes(place.half)), there && place.half.admitsSignOut(now, minutes(place.half)));
    }

    /**
     * Signs in.
     *
     * @return the moment that is kept, by the server's clock
     * @throws Refused as {@link #look}, SIGN_IN_CLOSED, ALREADY_SIGNED_IN, SIGN_BY_ORGANISER
     */
    @Does(Action.SIGN_ATTENDANCE)
    public LocalDateTime signIn(HalfDayId halfDay, String code) {
        LocalDateTime now = time.now();
        Place place = place(halfDay, code, now);
        int minutes = minutes(place.half);
        if (!place.half.admitsSignIn(now, minutes)) {
            throw new Refused(AttendanceRefusal.SIGN_IN_CLOSED, place.half.opens(minutes), place.half.ends());
        }
        attendances.of(place.own.id(), halfDay).ifPresent(before -> {
            throw before.mark().signedIn() != null && before.source() == AttendanceSource.QR
                    ? new Refused(AttendanceRefusal.ALREADY_SIGNED_IN, before.mark().signedIn()) : new Refused(AttendanceRefusal.SIGN_BY_ORGANISER);
        });
        attendances.add(new Attendance(place.own.id(), halfDay, new AttendanceMark(AttendanceState.PRESENT, now.toLocalTime(), null, null), AttendanceSource.QR, null,
                signatory.account(), now));
        attendances.flush();
        return now;
    }

    /**
     * Signs out; the last one holds, so that who steps out and comes back signs out again.
     *
     * @return the moment that is kept, by the server's clock
     * @throws Refused as {@link #look}, SIGN_OUT_CLOSED, NOT_SIGNED_IN_YET, SIGN_BY_ORGANISER
     */
    @Does(Action.SIGN_ATTENDANCE)
    public LocalDateTime signOut(HalfDayId halfDay, String code) {
        LocalDateTime now = time.now();
        Place place = place(halfDay, code, now);
        int minutes = minutes(place.half);
        if (!place.half.admitsSignOut(now, minutes)) {
            throw new Refused(AttendanceRefusal.SIGN_OUT_CLOSED, place.half.begins(), place.half.closes(minutes));
        }
        Attendance before = attendances.of(place.own.id(), halfDay).orElseThrow(() -> new Refused(AttendanceRefusal.NOT_SIGNED_IN_YET));
        if (before.mark().state() != AttendanceState.PRESENT || before.source() != AttendanceSource.QR) {
            throw new Refused(AttendanceRefusal.SIGN_BY_ORGANISER);
        }
        before.signOut(now.toLocalTime(), signatory.account(), now);
        attendances.flush();
        return now;
    }

    private int minutes(HalfDay half) {
        return limits.number("training.sign.minutes", half.day());
    }

    /** The code is judged first: who does not see the screen learns nothing else. */
    private Place place(HalfDayId halfDay, String code, LocalDateTime now) {
        if (!codes.on(now.toLocalDate()).isGood(halfDay.value(), code, now)) {
            throw new Refused(AttendanceRefusal.SIGN_CODE_EXPIRED);
        }
        HeldSession session = sessions.of(halfDay);
        if (!session.isRunning()) {
            throw new Refused(session.isCompleted() ? AttendanceRefusal.SESSION_COMPLETED : AttendanceRefusal.SESSION_NOT_HELD);
        }
        PlaceInSession own = sessions.place(session.id(), signatory.self()).orElseThrow(() -> new Refused(AttendanceRefusal.SIGN_WITHOUT_PLACE));
        return new Place(session, session.half(halfDay), own);
    }

    private record Place(HeldSession session, HalfDay half, PlaceInSession own) {
    }
}
