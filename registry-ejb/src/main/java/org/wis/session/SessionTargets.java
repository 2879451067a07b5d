package org.wis.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wis.gate.Refused;
import org.wis.gate.Target;
import org.wis.gate.TargetFinder;
import org.wis.gate.TargetState;

/** Tells the gate whose a session, course, venue, trainer, plan or item is: the division of the office that organises or keeps it. */
@Dependent
class SessionTargets implements TargetFinder {

    @Inject
    SessionLists lists;

    @Override
    public Optional<Target> find(Object subject) {
        if (subject instanceof SessionId id) {
            return target("training_session x JOIN office o ON o.id = x.organiser_office_id", id.value(), SessionRefusal.SESSION_UNKNOWN);
        }
        if (subject instanceof HalfDayId id) {
            return target("session_half_day x JOIN session_day d ON d.id = x.session_day_id JOIN training_session s ON s.id = d.session_id"
                    + " JOIN office o ON o.id = s.organiser_office_id", id.value(), SessionRefusal.SESSION_UNKNOWN);
        }
        if (subject instanceof CourseId id) {
            return target("course x JOIN office o ON o.id = x.owner_office_id", id.value(), SessionRefusal.COURSE_UNKNOWN);
        }
        if (subject instanceof VenueId id) {
            return target("venue x JOIN office o ON o.id = x.office_id", id.value(), SessionRefusal.VENUE_UNKNOWN);
        }
        if (subject instanceof TrainerId id) {
            return target("trainer x JOIN office o ON o.id = x.office_id", id.value(), SessionRefusal.TRAINER_UNKNOWN);
        }
        if (subject instanceof PlanId id) {
            return target("training_plan x JOIN office o ON o.id = x.office_id", id.value(), SessionRefusal.PLAN_UNKNOWN);
        }
        if (subject instanceof PlanItemId id) {
            return target("training_plan_item x JOIN training_plan p ON p.id = x.plan_id JOIN office o ON o.id = p.office_id", id.value(), SessionRefusal.PLAN_ITEM_UNKNOWN);
        }
        return Optional.empty();
    }

    private Optional<Target> target(String joined, long id, SessionRefusal unknown) {
        return Optional.of(lists.division("SELECT o.division_code FROM " + joined + " WHERE x.id = ?1", id)
                .map(division -> new Target(division, TargetState.OPEN))
                .orElseThrow(() -> new Refused(unknown)));
    }
}
