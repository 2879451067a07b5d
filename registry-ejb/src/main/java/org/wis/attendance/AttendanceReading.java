package org.wis.attendance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wis.division.DivisionCode;
import org.wis.enrolment.EnrolmentId;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.session.SessionId;
import org.wis.staff.Limits;
import org.wis.staff.Signatory;

/** What is kept of sessions and of the people in them. */
@Stateless
public class AttendanceReading {

    @Inject
    HeldSessions sessions;
    @Inject
    Organiser organiser;
    @Inject
    Attendances attendances;
    @Inject
    Completions completions;
    @Inject
    CorrectionTerms terms;
    @Inject
    Limits limits;
    @Inject
    Signatory signatory;

    /** Announced and completed sessions of the offices in a division, the youngest first. */
    @Reads(Action.READ_ATTENDANCE)
    public List<HeldSession> sessions(@On DivisionCode scope) {
        return sessions.within(scope);
    }

    /** A session with its people. @throws org.wis.gate.Refused HELD_SESSION_UNKNOWN */
    @Reads(Action.READ_ATTENDANCE)
    public Roster roster(@On SessionId id) {
        HeldSession session = sessions.get(id);
        Map<EnrolmentId, List<KeptHalf>> kept = attendances.kept(id).stream().collect(Collectors.groupingBy(KeptHalf::enrolment));
        List<RosterLine> lines = sessions.confirmed(id).stream().map(place -> line(place, kept.getOrDefault(place.id(), List.of()))).toList();
        return new Roster(session, lines, organiser.isOrganiser(session), terms.of(session), terms.allows(session), limits.number("training.late.minutes", session.lastDay()));
    }

    /** Everything ever kept of a person in a session. @throws org.wis.gate.Refused PLACE_IN_SESSION_UNKNOWN also for a place in another session */
    @Reads(Action.READ_ATTENDANCE)
    public AttendanceTrail trail(@On SessionId id, EnrolmentId enrolment) {
        return new AttendanceTrail(organiser.place(id, enrolment), attendances.trail(enrolment), completions.trail(enrolment));
    }

    /** One's own sessions, the youngest first. @throws org.wis.gate.Refused ACCOUNT_WITHOUT_PERSON */
    @Reads(Action.READ_OWN_RECORD)
    public List<OwnPlace> own() {
        return sessions.placesOf(signatory.self()).stream().map(this::own).toList();
    }

    private OwnPlace own(PlaceInSession place) {
        HeldSession session = sessions.get(place.session());
        List<Attendance> kept = attendances.of(place.id());
        List<OwnPlace.OwnMark> marks = session.halves().stream().map(half -> new OwnPlace.OwnMark(half,
                kept.stream().filter(one -> one.half().equals(half.id())).map(Attendance::mark).findFirst().orElse(null))).toList();
        return new OwnPlace(place, session, marks, completions.of(place.id()).map(Completion::result).orElse(null));
    }

    private static RosterLine line(PlaceInSession place, List<KeptHalf> kept) {
        return new RosterLine(place, kept.stream().collect(Collectors.toMap(KeptHalf::half, KeptHalf::mark)), kept.stream().collect(Collectors.toMap(KeptHalf::half, KeptHalf::source)));
    }
}
