package org.wis.exam;

import java.time.LocalDate;
import org.wis.enrolment.EnrolmentId;

/** Told when somebody has passed: a session completed before ends anew for her. A CDI bean of the feature that keeps completions implements it. */
public interface ExamPassed {

    /** Before anything of hers is read or changed: takes what orders changes of her right to write. */
    void before(EnrolmentId enrolment);

    /**
     * She has passed.
     *
     * @param enrolment her place
     * @param on        the day of the exam
     */
    void passed(EnrolmentId enrolment, LocalDate on);
}
