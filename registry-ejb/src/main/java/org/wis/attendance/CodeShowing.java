package org.wis.attendance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.session.HalfDayId;
import org.wis.session.SessionId;
import org.wis.staff.Limits;
import org.wis.time.OfficialTime;

/** Shows the organiser the code of this moment. Nobody else is told it. */
@Stateless
public class CodeShowing {

    @Inject
    Organiser organiser;
    @Inject
    HeldSessions sessions;
    @Inject
    Attendances attendances;
    @Inject
    SignCodes codes;
    @Inject
    Limits limits;
    @Inject
    OfficialTime time;

    /** The code of a half-day. @throws Refused HELD_SESSION_UNKNOWN, HALF_DAY_UNKNOWN, NOT_THE_ORGANISER, SESSION_NOT_HELD, SESSION_COMPLETED */
    @Reads(Action.SHOW_SIGN_CODE)
    public ShownCode show(@On SessionId id, HalfDayId halfDay) {
        HeldSession session = sessions.get(id);
        HalfDay half = session.half(halfDay);
        if (!organiser.isOrganiser(session)) {
            throw new Refused(AttendanceRefusal.NOT_THE_ORGANISER, session.organiserName());
        }
        if (!session.isRunning()) {
            throw new Refused(session.isCompleted() ? AttendanceRefusal.SESSION_COMPLETED : AttendanceRefusal.SESSION_NOT_HELD);
        }
        LocalDateTime now = time.now();
        RotatingCode code = codes.on(now.toLocalDate());
        int minutes = limits.number("training.sign.minutes", half.day());
        List<KeptHalf> kept = attendances.kept(id).stream().filter(one -> one.half().equals(halfDay) && one.mark().state() == AttendanceState.PRESENT).toList();
        return new ShownCode(session, half, code.shown(halfDay.value(), now), code.secondsLeft(now), sessions.confirmed(id).size(), kept.size(),
                kept.stream().filter(one -> one.mark().signedOut() != null).count(), half.admitsSignIn(now, minutes) || half.admitsSignOut(now, minutes));
    }
}
