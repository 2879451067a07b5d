package org.wis.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.gate.Target;
import org.wis.gate.TargetFinder;
import org.wis.gate.TargetState;
import org.wis.staff.People.Whose;

/** Tells the gate in whose jurisdiction a person, an office, an acting post or an emergency authorisation lies. */
@Dependent
class StaffTargets implements TargetFinder {

    @Inject
    People people;

    @Override
    public Optional<Target> find(Object subject) {
        if (subject instanceof StaffId id) {
            return target(Whose.PERSON, id.value(), StaffRefusal.PERSON_UNKNOWN);
        }
        if (subject instanceof OfficeId id) {
            return target(Whose.OFFICE, id.value(), StaffRefusal.OFFICE_UNKNOWN);
        }
        if (subject instanceof ActingId id) {
            return target(Whose.ACTING, id.value(), StaffRefusal.ACTING_UNKNOWN);
        }
        if (subject instanceof EmergencyId id) {
            return target(Whose.EMERGENCY, id.value(), StaffRefusal.EMERGENCY_UNKNOWN);
        }
        return Optional.empty();
    }

    private Optional<Target> target(Whose whose, long id, StaffRefusal unknown) {
        DivisionCode division = people.division(whose, id).orElseThrow(() -> new Refused(unknown));
        return Optional.of(new Target(division, TargetState.OPEN));
    }
}
