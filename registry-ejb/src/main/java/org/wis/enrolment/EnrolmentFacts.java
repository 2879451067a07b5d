package org.wis.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.wis.gate.Refused;
import org.wis.session.SessionId;
import org.wis.staff.StaffId;

/** What attendance, exam and completion need of enrolments. They have passed the door themselves. */
@Dependent
public class EnrolmentFacts {

    @Inject
    EnrolmentLists lists;

    /** One enrolment. @throws Refused ENROLMENT_UNKNOWN */
    public Enrolled get(EnrolmentId id) {
        return lists.find(id).orElseThrow(() -> new Refused(EnrolmentRefusal.ENROLMENT_UNKNOWN));
    }

    /** A person in a session; empty when she never was. */
    public Optional<Enrolled> find(SessionId session, StaffId staff) {
        return lists.find(session, staff);
    }

    /** Everybody who was ever entered for a session, by office. */
    public List<Enrolled> of(SessionId session) {
        return lists.of(session);
    }

    /** Everything a person was ever entered for, newest first. */
    public List<Enrolled> of(StaffId staff) {
        return lists.of(staff);
    }
}
