package org.wis.exam;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.wis.staff.Limits;

/** Judges a paper from the answers that were saved, with the pass mark of the day on which it was begun. */
@Dependent
class PassMark {

    @Inject
    Sittings sittings;
    @Inject
    Questions questions;
    @Inject
    Limits limits;

    int points(SittingId sitting) {
        Map<QuestionId, BankQuestion> bank = questions.of(sitting);
        return Scoring.points(sittings.paper(sitting).stream().map(answer -> new Scoring.Answered(bank.get(answer.question()), new TreeSet<>(answer.chosen()))).toList());
    }

    boolean isEnough(int points, LocalDate day) {
        return points >= limits.number("exam.pass.mark", day);
    }

    int most(LocalDate day) {
        return limits.number("exam.attempts", day);
    }

    /** Ended sittings and the one that runs, as they stand at a moment; one whose time is over is judged although nobody handed it in. */
    List<Attempt> attempts(List<ExamSitting> all, LocalDateTime now) {
        return all.stream().map(one -> attempt(one, now)).toList();
    }

    private Attempt attempt(ExamSitting one, LocalDateTime now) {
        if (one.isHandedIn()) {
            return new Attempt(one.attempt(), one.startedAt(), one.handedInAt(), false, one.score(), one.isPassed(), one.paperDocumentNo());
        }
        if (one.runs(now)) {
            return new Attempt(one.attempt(), one.startedAt(), one.closesAt(), true, 0, false, null);
        }
        int points = points(one.id());
        return new Attempt(one.attempt(), one.startedAt(), one.closesAt(), false, points, isEnough(points, one.startedAt().toLocalDate()), null);
    }
}
