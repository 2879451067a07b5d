package org.wis.exam;

import java.time.LocalDateTime;
import java.util.List;
import org.wis.gate.Refused;

/** Whether an exam may be begun, and as which attempt. */
final class AttemptRule {

    private AttemptRule() {
    }

    /**
     * The number of the attempt.
     *
     * @param before   ended sittings, in order
     * @param openings when the exam may be begun
     * @param most     how often one may sit
     * @throws Refused EXAM_PASSED_ALREADY, EXAM_NO_ATTEMPT_LEFT, EXAM_NOT_OPEN, EXAM_RESIT_NOT_OPENED
     */
    static int next(List<Attempt> before, List<OpeningSpell> openings, int most, LocalDateTime now) {
        int attempt = nextAllowed(before, most);
        List<OpeningSpell> open = openings.stream().filter(spell -> spell.covers(now)).toList();
        if (open.isEmpty()) {
            throw new Refused(ExamRefusal.EXAM_NOT_OPEN);
        }
        // A resit is another exam: not a second try behind the same door.
        if (!before.isEmpty() && open.stream().noneMatch(spell -> spell.from().isAfter(before.get(before.size() - 1).endedAt()))) {
            throw new Refused(ExamRefusal.EXAM_RESIT_NOT_OPENED);
        }
        return attempt;
    }

    /** The same without a door, for an exam on paper. @throws Refused EXAM_PASSED_ALREADY, EXAM_NO_ATTEMPT_LEFT */
    static int nextAllowed(List<Attempt> before, int most) {
        if (before.stream().anyMatch(Attempt::passed)) {
            throw new Refused(ExamRefusal.EXAM_PASSED_ALREADY);
        }
        if (before.size() >= most) {
            throw new Refused(ExamRefusal.EXAM_NO_ATTEMPT_LEFT, most);
        }
        return before.size() + 1;
    }
}
