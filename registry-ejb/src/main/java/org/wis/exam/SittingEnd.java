package org.wis.exam;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.wis.enrolment.EnrolmentId;

/** Ends sittings: judges what was saved, and tells the completion that somebody has passed. */
@Dependent
class SittingEnd {

    @Inject
    Sittings sittings;
    @Inject
    PassMark mark;
    @Inject
    ExamPassed listener;

    /** First of all: what orders changes of a right to write is taken before anything of hers is changed. */
    void before(EnrolmentId enrolment) {
        listener.before(enrolment);
    }

    /** Ends a sitting that has not ended: at the moment, or when its time was over. */
    void end(ExamSitting sitting, LocalDateTime now) {
        if (sitting.isHandedIn()) {
            return;
        }
        int points = mark.points(sitting.id());
        sitting.end(now, points, mark.isEnough(points, sitting.startedAt().toLocalDate()));
        sittings.flush();
        tell(sitting);
    }

    void tell(ExamSitting sitting) {
        if (sitting.isPassed()) {
            listener.passed(sitting.enrolment(), sitting.handedInAt().toLocalDate());
        }
    }
}
