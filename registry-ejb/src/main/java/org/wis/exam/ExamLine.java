package org.wis.exam;

import java.io.Serializable;
import java.util.List;
import org.wis.enrolment.EnrolmentId;

/**
 * A person's exam in the organiser's list.
 *
 * @param enrolment  her place
 * @param name       her name
 * @param officeName her home office
 * @param attempts   her sittings, in order
 */
public record ExamLine(EnrolmentId enrolment, String name, String officeName, List<Attempt> attempts) implements Serializable {

    /** Whether she has passed. */
    public boolean isPassed() {
        return attempts.stream().anyMatch(Attempt::passed);
    }

    /** Whether she is sitting now. */
    public boolean isRunning() {
        return attempts.stream().anyMatch(Attempt::running);
    }
}
