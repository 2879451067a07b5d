package org.wis.exam;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.wis.enrolment.EnrolmentId;

/**
 * The exam of a person in a session as she sees it.
 *
 * @param enrolment her place
 * @param session   the session
 * @param attempts  her sittings, in order; a running one last
 * @param sitting   the running one; null when none runs
 * @param paper     its paper; empty when none runs
 * @param closesAt  when its time is over; null when none runs
 * @param openings  when the exam may be begun
 * @param hindrance why she cannot begin now, a code of ExamRefusal; null when she can, or when one runs
 * @param passMark  points needed
 */
public record OwnExam(EnrolmentId enrolment, ExamSession session, List<Attempt> attempts, SittingId sitting, List<PaperQuestion> paper, LocalDateTime closesAt,
                      List<OpeningSpell> openings, ExamRefusal hindrance, int passMark) implements Serializable {

    /** Whether a sitting runs. */
    public boolean isRunning() {
        return sitting != null;
    }
}
