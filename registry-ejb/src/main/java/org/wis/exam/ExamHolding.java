package org.wis.exam;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.enrolment.Enrolled;
import org.wis.enrolment.EnrolmentFacts;
import org.wis.enrolment.EnrolmentId;
import org.wis.enrolment.EnrolmentState;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.session.SessionId;
import org.wis.staff.Decision;
import org.wis.staff.Limits;
import org.wis.staff.Signatory;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/** The organiser holds the exam: opens it, sees the results, enters those of an exam sat on paper. */
@Stateless
public class ExamHolding {

    private static final int FULL = 100;

    @Inject
    ExamFacts facts;
    @Inject
    EnrolmentFacts enrolments;
    @Inject
    Questions questions;
    @Inject
    Sittings sittings;
    @Inject
    SittingEnd endings;
    @Inject
    PassMark mark;
    @Inject
    Limits limits;
    @Inject
    Signatory signatory;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /** The exam with everybody's results. @throws Refused EXAM_SESSION_NOT_HELD for one that is not there */
    @Reads(Action.READ_ATTENDANCE)
    public HeldExam of(@On SessionId id) {
        LocalDateTime now = time.now();
        ExamSession session = facts.session(id);
        List<ExamLine> lines = enrolments.of(id).stream().filter(one -> one.state() == EnrolmentState.CONFIRMED)
                .map(one -> new ExamLine(one.id(), one.name(), one.officeName(), mark.attempts(sittings.of(one.id()), now))).toList();
        return new HeldExam(session, (int) questions.of(session.course()).stream().filter(BankQuestion::active).count(), facts.openings(id), lines,
                limits.number("exam.pass.mark", now.toLocalDate()), mark.most(now.toLocalDate()));
    }

    /**
     * Opens the exam for some time.
     *
     * @throws Refused EXAM_NOT_THE_ORGANISER, EXAM_SESSION_NOT_HELD, EXAM_NOT_ASKED, OPENING_TIMES_WRONG, QUESTIONS_TOO_FEW
     */
    @Does(Action.HOLD_EXAM)
    public void open(@On SessionId id, OpeningSpell spell) {
        ExamSession session = holding(id);
        LocalDateTime now = time.now();
        boolean forward = spell.from() != null && spell.until() != null && spell.from().isBefore(spell.until());
        if (!forward || !spell.until().isAfter(now) || spell.from().isBefore(now.minusMinutes(1)) || spell.from().toLocalDate().isBefore(session.lastDay())) {
            throw new Refused(ExamRefusal.OPENING_TIMES_WRONG);
        }
        int bank = (int) questions.of(session.course()).stream().filter(BankQuestion::active).count();
        if (bank < session.questions()) {
            throw new Refused(ExamRefusal.QUESTIONS_TOO_FEW, bank, session.questions());
        }
        // What is typed is a minute: a door opened now opens now, so that a resit opened in the minute of the first exam is one.
        OpeningSpell door = spell.from().isBefore(now) ? new OpeningSpell(now, spell.until()) : spell;
        facts.add(new ExamOpening(id, door, signatory.account()));
        audit.record(AuditKind.PERSONNEL, Action.HOLD_EXAM.name(), id.toString(), "opened " + door.from() + " to " + door.until());
    }

    /**
     * Enters the result of an exam sat on paper.
     *
     * @param day        the day it was sat
     * @param score      points of 100
     * @param documentNo where the result stands
     * @throws Refused EXAM_NOT_THE_ORGANISER, EXAM_SESSION_NOT_HELD, EXAM_NOT_ASKED, EXAM_WITHOUT_PLACE, EXAM_WITHOUT_ATTENDANCE, SCORE_WRONG, PAPER_DAY_WRONG,
     *                 EXAM_PASSED_ALREADY, EXAM_NO_ATTEMPT_LEFT, DECISION_WITHOUT_DOCUMENT, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.HOLD_EXAM)
    public Attempt enterPaper(@On SessionId id, EnrolmentId enrolment, LocalDate day, int score, String documentNo) {
        endings.before(enrolment);
        ExamSession session = holding(id);
        Enrolled place = enrolments.get(enrolment);
        if (!place.session().equals(id) || place.state() != EnrolmentState.CONFIRMED) {
            throw new Refused(ExamRefusal.EXAM_WITHOUT_PLACE);
        }
        signatory.deciding(place.staff());
        String document = Decision.documentNumber(documentNo);
        LocalDateTime now = time.now();
        if (score < 0 || score > FULL) {
            throw new Refused(ExamRefusal.SCORE_WRONG);
        }
        if (day == null || day.isBefore(session.lastDay()) || day.isAfter(now.toLocalDate())) {
            throw new Refused(ExamRefusal.PAPER_DAY_WRONG, session.lastDay(), now.toLocalDate());
        }
        facts.lock(enrolment);
        if (!facts.attended(enrolment)) {
            throw new Refused(ExamRefusal.EXAM_WITHOUT_ATTENDANCE);
        }
        List<ExamSitting> before = sittings.of(enrolment);
        int attempt = AttemptRule.nextAllowed(mark.attempts(before, now), mark.most(now.toLocalDate()));
        before.forEach(one -> endings.end(one, now));
        LocalDateTime at = day.equals(now.toLocalDate()) ? now : day.atTime(12, 0);
        ExamSitting sitting = new ExamSitting(enrolment, attempt, at, at);
        sitting.onPaper(document);
        sitting.end(at, score, mark.isEnough(score, day));
        endings.tell(sittings.add(sitting));
        audit.record(AuditKind.PERSONNEL, Action.HOLD_EXAM.name(), enrolment.toString(), "paper " + day + ", " + score + ", " + document);
        return mark.attempts(List.of(sitting), now).get(0);
    }

    private ExamSession holding(SessionId id) {
        ExamSession session = facts.session(id);
        StaffId self = signatory.self();
        if (!session.organiser().equals(facts.officeOf(self))) {
            throw new Refused(ExamRefusal.EXAM_NOT_THE_ORGANISER, session.organiserName());
        }
        if (!session.isHeld()) {
            throw new Refused(ExamRefusal.EXAM_SESSION_NOT_HELD);
        }
        if (!session.asked()) {
            throw new Refused(ExamRefusal.EXAM_NOT_ASKED);
        }
        return session;
    }
}
