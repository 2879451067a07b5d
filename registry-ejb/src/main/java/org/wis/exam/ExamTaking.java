package org.wis.exam;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.wis.enrolment.Enrolled;
import org.wis.enrolment.EnrolmentFacts;
import org.wis.enrolment.EnrolmentId;
import org.wis.enrolment.EnrolmentState;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.Identity;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.staff.Limits;
import org.wis.staff.Signatory;
import org.wis.time.OfficialTime;

/**
 * A person sits the exam of her session. The server keeps the clock: each answer is saved when it is given, nothing is taken after the time, and what was saved
 * before counts even when nobody hands it in. She sits her own exam only.
 */
@Stateless
public class ExamTaking {

    private static final SecureRandom SEEDS = new SecureRandom();

    @Inject
    ExamFacts facts;
    @Inject
    EnrolmentFacts enrolments;
    @Inject
    Questions questions;
    @Inject
    Sittings sittings;
    @Inject
    PassMark mark;
    @Inject
    Limits limits;
    @Inject
    Signatory signatory;
    @Inject
    Identity identity;
    @Inject
    OfficialTime time;
    @Inject
    SittingEnd endings;

    /** Her exam as it stands. @throws Refused EXAM_WITHOUT_PLACE for the place of another */
    @Reads(Action.SIT_EXAM)
    public OwnExam own(EnrolmentId enrolment) {
        LocalDateTime now = time.now();
        ExamSession session = facts.session(place(enrolment).session());
        List<ExamSitting> all = sittings.of(enrolment);
        ExamSitting running = all.stream().filter(one -> one.runs(now)).findFirst().orElse(null);
        return new OwnExam(enrolment, session, mark.attempts(all, now), running == null ? null : running.id(), running == null ? List.of() : paper(running.id()),
                running == null ? null : running.closesAt(), facts.openings(session.id()), running == null ? hindrance(enrolment, session, all, now) : null,
                limits.number("exam.pass.mark", now.toLocalDate()));
    }

    /**
     * Begins, or goes on with what she has begun.
     *
     * @throws Refused EXAM_WITHOUT_PLACE, EXAM_SESSION_NOT_HELD, EXAM_NOT_ASKED, EXAM_NOT_OPEN, EXAM_WITHOUT_ATTENDANCE, EXAM_PASSED_ALREADY, EXAM_NO_ATTEMPT_LEFT,
     *                 EXAM_RESIT_NOT_OPENED, EXAM_SECOND_FACTOR, QUESTIONS_TOO_FEW
     */
    @Does(Action.SIT_EXAM)
    public SittingId begin(EnrolmentId enrolment) {
        LocalDateTime now = time.now();
        ExamSession session = facts.session(place(enrolment).session());
        endings.before(enrolment);
        facts.lock(enrolment);
        List<ExamSitting> all = sittings.of(enrolment);
        Optional<ExamSitting> running = all.stream().filter(one -> one.runs(now)).findFirst();
        if (running.isPresent()) {
            return running.get().id();
        }
        int attempt = allowed(enrolment, session, all, now);
        all.forEach(one -> endings.end(one, now));
        List<PaperLine> paper = PaperDraw.of(questions.of(session.course()).stream().filter(BankQuestion::active).toList(), session.questions(), SEEDS.nextLong());
        ExamSitting sitting = sittings.add(new ExamSitting(enrolment, attempt, now, now.plusMinutes(session.minutes())));
        paper.forEach(line -> sittings.add(new ExamAnswer(sitting.id(), line)));
        sittings.flush();
        return sitting.id();
    }

    /**
     * Saves the answer to a question.
     *
     * @param position place on her paper
     * @param chosen   positions of the options; empty to leave it out again
     * @return when it was saved
     * @throws Refused SITTING_UNKNOWN for another's, EXAM_TIME_OVER, EXAM_HANDED_IN, ANSWER_UNKNOWN
     */
    @Does(Action.SIT_EXAM)
    public LocalDateTime answer(SittingId id, int position, Collection<Integer> chosen) {
        LocalDateTime now = time.now();
        requireOwn(sittings.placeOf(id));
        ExamSitting sitting = sittings.get(id);
        if (sitting.isHandedIn()) {
            throw new Refused(ExamRefusal.EXAM_HANDED_IN);
        }
        if (!sitting.runs(now)) {
            throw new Refused(ExamRefusal.EXAM_TIME_OVER, sitting.closesAt());
        }
        ExamAnswer answer = sittings.paper(id).stream().filter(one -> one.position() == position).findFirst().orElseThrow(() -> new Refused(ExamRefusal.ANSWER_UNKNOWN));
        answer.choose(chosen, questions.of(id).get(answer.question()).kind() == QuestionKind.MULTIPLE);
        sittings.flush();
        return now;
    }

    /**
     * Hands in. What was saved in time counts, also when the time is over; handing in twice gives the same result.
     *
     * @throws Refused SITTING_UNKNOWN for another's
     */
    @Does(Action.SIT_EXAM)
    public Attempt handIn(SittingId id) {
        requireOwn(sittings.placeOf(id));
        endings.before(sittings.placeOf(id));
        LocalDateTime now = time.now();
        ExamSitting sitting = sittings.get(id);
        endings.end(sitting, now);
        return mark.attempts(List.of(sitting), now).get(0);
    }

    private ExamRefusal hindrance(EnrolmentId enrolment, ExamSession session, List<ExamSitting> all, LocalDateTime now) {
        try {
            allowed(enrolment, session, all, now);
            return null;
        } catch (Refused refused) {
            return (ExamRefusal) refused.code();
        }
    }

    private int allowed(EnrolmentId enrolment, ExamSession session, List<ExamSitting> all, LocalDateTime now) {
        if (!session.isHeld()) {
            throw new Refused(ExamRefusal.EXAM_SESSION_NOT_HELD);
        }
        if (!session.asked()) {
            throw new Refused(ExamRefusal.EXAM_NOT_ASKED);
        }
        if (session.online() && !identity.require().secondFactor()) {
            throw new Refused(ExamRefusal.EXAM_SECOND_FACTOR);
        }
        int attempt = AttemptRule.next(mark.attempts(all, now), facts.openings(session.id()), mark.most(now.toLocalDate()), now);
        if (!facts.attended(enrolment)) {
            throw new Refused(ExamRefusal.EXAM_WITHOUT_ATTENDANCE);
        }
        return attempt;
    }

    private List<PaperQuestion> paper(SittingId id) {
        Map<QuestionId, BankQuestion> bank = questions.of(id);
        return sittings.paper(id).stream().map(answer -> {
            BankQuestion question = bank.get(answer.question());
            return new PaperQuestion(answer.position(), question.kind(), question.text(),
                    answer.order().stream().map(position -> new PaperOption(position, question.options().get(position))).toList(), List.copyOf(new TreeSet<>(answer.chosen())));
        }).toList();
    }

    private void requireOwn(EnrolmentId enrolment) {
        if (!enrolments.get(enrolment).staff().equals(signatory.self())) {
            throw new Refused(ExamRefusal.SITTING_UNKNOWN);
        }
    }

    private Enrolled place(EnrolmentId id) {
        Enrolled place = enrolments.get(id);
        if (!place.staff().equals(signatory.self()) || place.state() != EnrolmentState.CONFIRMED) {
            throw new Refused(ExamRefusal.EXAM_WITHOUT_PLACE);
        }
        return place;
    }
}
