package org.wis.attendance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wis.gate.Refused;
import org.wis.gate.Target;
import org.wis.gate.TargetFinder;
import org.wis.gate.TargetState;

/** Tells the gate in whose jurisdiction the person of a training elsewhere works. */
@Dependent
class HeldTargets implements TargetFinder {

    private static final String OF_OUTSIDE = "SELECT o.division_code FROM outside_training t JOIN staff s ON s.id = t.staff_id JOIN office o ON o.id = s.office_id WHERE t.id = ?1";

    @Inject
    HeldSessions sessions;

    @Override
    public Optional<Target> find(Object subject) {
        if (subject instanceof OutsideId id) {
            return target(OF_OUTSIDE, id.value(), AttendanceRefusal.OUTSIDE_TRAINING_UNKNOWN);
        }
        return Optional.empty();
    }

    private Optional<Target> target(String query, long id, AttendanceRefusal unknown) {
        return Optional.of(new Target(sessions.organiserDivision(query, id).orElseThrow(() -> new Refused(unknown)), TargetState.OPEN));
    }
}
