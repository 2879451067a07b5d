package org.wis.attendance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.wis.enrolment.EnrolmentFacts;
import org.wis.enrolment.EnrolmentId;
import org.wis.exam.ExamPassed;
import org.wis.gate.Credentials;
import org.wis.time.OfficialTime;

/** A resit passed after the session was completed completes it for her on that day. A credit lost for a forged sign-in stays lost. */
@Dependent
class CompletionAfterExam implements ExamPassed {

    @Inject
    Credentials credentials;
    @Inject
    EnrolmentFacts enrolments;
    @Inject
    HeldSessions sessions;
    @Inject
    Attendances attendances;
    @Inject
    Completions completions;
    @Inject
    HoursAfter hours;
    @Inject
    OfficialTime time;

    @Override
    public void before(EnrolmentId enrolment) {
        credentials.lock(enrolments.get(enrolment).staff().value());
    }

    @Override
    public void passed(EnrolmentId enrolment, LocalDate on) {
        PlaceInSession place = sessions.place(enrolment);
        HeldSession session = sessions.locked(place.session());
        if (!session.isCompleted() || attendances.of(enrolment).stream().anyMatch(one -> one.mark().state() == AttendanceState.VOID)) {
            return;
        }
        completions.of(enrolment).filter(one -> one.result() != CompletionResult.PASSED).ifPresent(completion -> {
            long account = completions.accountOf(enrolment).orElseThrow(() -> new IllegalStateException("who sat an exam has an account"));
            LocalDate before = completion.completedOn();
            completion.passByResit(on, account, time.now());
            completions.flush();
            hours.changed(place.staff(), session, before, on);
        });
    }
}
