package org.wis.attendance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.wis.enrolment.EnrolmentId;
import org.wis.gate.Identity;
import org.wis.gate.Refused;
import org.wis.gate.Role;
import org.wis.gate.SignedIn;
import org.wis.session.SessionId;
import org.wis.staff.StaffId;

/** Whether who is signed in speaks for the office that holds a session; the gate has judged her role and jurisdiction before. */
@Dependent
class Organiser {

    @Inject
    HeldSessions sessions;
    @Inject
    Identity identity;

    /** The session, locked, for its own office. @throws Refused HELD_SESSION_UNKNOWN, NOT_THE_ORGANISER, SESSION_NOT_HELD when it was never announced or cancelled */
    HeldSession holding(SessionId id) {
        HeldSession session = held(sessions.locked(id));
        if (!isOrganiser(session)) {
            throw new Refused(AttendanceRefusal.NOT_THE_ORGANISER, session.organiserName());
        }
        return session;
    }

    /** The same while its list is open. @throws Refused also SESSION_COMPLETED */
    HeldSession running(SessionId id) {
        HeldSession session = holding(id);
        if (session.isCompleted()) {
            throw new Refused(AttendanceRefusal.SESSION_COMPLETED);
        }
        return session;
    }

    /** The session, locked, for its own office or the province. @throws Refused as {@link #holding} */
    HeldSession holdingOrProvince(SessionId id) {
        return isProvince() ? held(sessions.locked(id)) : holding(id);
    }

    /** A place in exactly this session. @throws Refused PLACE_IN_SESSION_UNKNOWN also for one of another session */
    PlaceInSession place(SessionId session, EnrolmentId id) {
        PlaceInSession place = sessions.place(id);
        if (!place.session().equals(session) || !place.confirmed()) {
            throw new Refused(AttendanceRefusal.PLACE_IN_SESSION_UNKNOWN);
        }
        return place;
    }

    /** Whether the signed-in person belongs to the office that holds it. */
    boolean isOrganiser(HeldSession session) {
        SignedIn who = identity.require();
        return who.staffId() != null && session.organiser().equals(sessions.officeOf(new StaffId(who.staffId())));
    }

    /** Whether she speaks for the province. */
    boolean isProvince() {
        return identity.require().roles().contains(Role.PROVINCIAL_OFFICE);
    }

    private static HeldSession held(HeldSession session) {
        if (!session.isRunning() && !session.isCompleted()) {
            throw new Refused(AttendanceRefusal.SESSION_NOT_HELD);
        }
        return session;
    }
}
