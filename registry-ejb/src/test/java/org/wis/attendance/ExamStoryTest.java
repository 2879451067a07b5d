package org.wis.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wis.enrolment.EnrolmentId;
import org.wis.evaluation.Evaluating;
import org.wis.evaluation.EvaluationAnswers;
import org.wis.evaluation.EvaluationRefusal;
import org.wis.evaluation.EvaluationSummary;
import org.wis.exam.ExamHolding;
import org.wis.exam.ExamRefusal;
import org.wis.exam.ExamTaking;
import org.wis.exam.OpeningSpell;
import org.wis.exam.OptionDraft;
import org.wis.exam.OwnExam;
import org.wis.exam.PaperQuestion;
import org.wis.exam.QuestionBank;
import org.wis.exam.QuestionDraft;
import org.wis.exam.QuestionKind;
import org.wis.exam.SittingId;
import org.wis.testing.Stage;

/** An exam from the opened door to the resit, and what it does to the completion; evaluation; on a real MariaDB. */
class ExamStoryTest {

    private static final LocalDateTime OPEN = HeldStage.LAST.atTime(15, 0);

    private HeldStage held;
    private Stage stage;
    private EnrolmentId wu;

    @BeforeEach
    void open() throws SQLException {
        held = new HeldStage(true);
        stage = held.stage();
        wu = held.seat("wu", "CONFIRMED");
        held.at("zheng", HeldStage.FIRST.atTime(9, 0));
        for (int i = 1; i <= 4; i++) {
            String text = "第" + i + "题";
            stage.run(QuestionBank.class, bank -> bank.add(held.course(), new QuestionDraft(QuestionKind.SINGLE, text, List.of(new OptionDraft("错一", false),
                    new OptionDraft("对", true), new OptionDraft("错二", false)))));
        }
        stage.run(AttendanceTaking.class, taking -> taking.take(held.session(), List.of(new ListLine(wu, held.half(0),
                new AttendanceMark(AttendanceState.PRESENT, LocalTime.of(8, 30), LocalTime.of(11, 30), null)))));
        opened(OPEN);
    }

    @AfterEach
    void close() {
        held.close();
    }

    @Test
    void the_paper_stays_the_same_and_the_answers_are_there_after_a_reload() {
        held.at("wu", OPEN);
        SittingId sitting = stage.act(ExamTaking.class, taking -> taking.begin(wu));
        List<PaperQuestion> first = own().paper();
        assertEquals(2, first.size());
        stage.run(ExamTaking.class, taking -> taking.answer(sitting, 1, List.of(2)));
        assertEquals(sitting, stage.act(ExamTaking.class, taking -> taking.begin(wu)), "beginning again goes on with the same");
        List<PaperQuestion> again = own().paper();
        assertEquals(first.get(0).options(), again.get(0).options());
        assertEquals(List.of(2), again.get(0).chosen());
        assertEquals("ANSWER_UNKNOWN", stage.refusal(ExamTaking.class, taking -> taking.answer(sitting, 1, List.of(1, 2))));
        assertEquals("ANSWER_UNKNOWN", stage.refusal(ExamTaking.class, taking -> taking.answer(sitting, 9, List.of(1))));
        assertEquals("ANSWER_UNKNOWN", stage.refusal(ExamTaking.class, taking -> taking.answer(sitting, 1, List.of(7))));
    }

    @Test
    void after_the_time_no_answer_is_taken_and_what_was_saved_counts_and_handing_in_twice_changes_nothing() {
        held.at("wu", OPEN);
        SittingId sitting = begun();
        stage.run(ExamTaking.class, taking -> taking.answer(sitting, 1, List.of(2)));
        stage.setNow(OPEN.plusMinutes(30));
        assertEquals("EXAM_TIME_OVER", stage.refusal(ExamTaking.class, taking -> taking.answer(sitting, 2, List.of(2))));
        assertEquals(50, stage.act(ExamTaking.class, taking -> taking.handIn(sitting)).score());
        assertEquals(50, stage.act(ExamTaking.class, taking -> taking.handIn(sitting)).score());
        assertEquals("EXAM_HANDED_IN", stage.refusal(ExamTaking.class, taking -> taking.answer(sitting, 2, List.of(2))));
        assertEquals(OPEN.plusMinutes(30), own().attempts().get(0).endedAt());
    }

    @Test
    void she_sits_her_own_exam_only_and_not_before_it_is_open_or_when_she_was_never_there() throws SQLException {
        EnrolmentId sun = held.seat("sun", "CONFIRMED");
        held.at("wu", OPEN.minusMinutes(1));
        assertEquals(ExamRefusal.EXAM_NOT_OPEN, own().hindrance());
        held.at("wu", OPEN);
        assertEquals("EXAM_WITHOUT_PLACE", stage.refusal(ExamTaking.class, taking -> taking.begin(sun)));
        SittingId hers = begun();
        held.at("sun", OPEN);
        assertEquals("EXAM_WITHOUT_ATTENDANCE", stage.refusal(ExamTaking.class, taking -> taking.begin(sun)));
        assertEquals("SITTING_UNKNOWN", stage.refusal(ExamTaking.class, taking -> taking.answer(hers, 1, List.of(2))));
        assertEquals("SITTING_UNKNOWN", stage.refusal(ExamTaking.class, taking -> taking.handIn(hers)));
        held.at("he", OPEN);
        assertEquals("EXAM_NOT_THE_ORGANISER", stage.refusal(ExamHolding.class, holding -> holding.open(held.session(), new OpeningSpell(OPEN.plusHours(1), OPEN.plusHours(2)))));
    }

    @Test
    void a_resit_passed_after_the_completion_completes_on_that_day() {
        failed();
        held.at("zheng", HeldStage.LAST.atTime(18, 0));
        stage.run(Completing.class, completing -> completing.complete(held.session()));
        assertEquals("FAILED", completion());
        LocalDateTime resit = HeldStage.LAST.plusDays(20).atTime(9, 0);
        held.at("wu", OPEN.plusMinutes(50));
        assertEquals("EXAM_RESIT_NOT_OPENED", stage.refusal(ExamTaking.class, taking -> taking.begin(wu)));
        opened(resit);
        held.at("wu", resit);
        SittingId second = begun();
        for (int position : List.of(1, 2)) {
            stage.run(ExamTaking.class, taking -> taking.answer(second, position, List.of(2)));
        }
        assertTrue(stage.act(ExamTaking.class, taking -> taking.handIn(second)).passed());
        assertEquals("PASSED", completion());
        AttendanceTrail trail = stage.act(AttendanceReading.class, reading -> reading.trail(held.session(), wu));
        assertEquals(resit.toLocalDate().toString(), trail.completion().get(1).signedIn());
        assertEquals("EXAM_PASSED_ALREADY", stage.refusal(ExamTaking.class, taking -> taking.begin(wu)));
    }

    @Test
    void a_resit_may_be_opened_in_the_very_minute_in_which_the_first_exam_ended() {
        failed();
        LocalDateTime minute = OPEN.plusMinutes(5);
        held.at("zheng", minute.minusSeconds(30));
        assertEquals("EXAM_RESIT_NOT_OPENED", refusedToBegin());
        held.at("zheng", minute.minusSeconds(20));
        stage.run(ExamHolding.class, holding -> holding.open(held.session(), new OpeningSpell(minute.minusMinutes(1), minute.plusHours(1))));
        held.at("wu", minute);
        assertNull(own().hindrance());
    }

    private String refusedToBegin() {
        stage.signIn("wu");
        return stage.refusal(ExamTaking.class, taking -> taking.begin(wu));
    }

    @Test
    void two_attempts_are_all_and_a_session_is_not_completed_while_an_exam_runs() {
        held.at("wu", OPEN);
        begun();
        held.at("zheng", HeldStage.LAST.atTime(17, 0));
        opened(HeldStage.LAST.atTime(17, 1));
        held.at("wu", HeldStage.LAST.atTime(17, 1));
        begun();
        held.at("zheng", HeldStage.LAST.atTime(17, 10));
        assertEquals("SESSION_EXAM_RUNNING", stage.refusal(Completing.class, completing -> completing.complete(held.session())));
        opened(HeldStage.LAST.atTime(18, 0));
        held.at("wu", HeldStage.LAST.atTime(18, 0));
        assertEquals("EXAM_NO_ATTEMPT_LEFT", stage.refusal(ExamTaking.class, taking -> taking.begin(wu)));
    }

    @Test
    void the_result_of_an_exam_on_paper_rests_on_a_document() {
        held.at("zheng", HeldStage.LAST.atTime(18, 0));
        assertEquals("DECISION_WITHOUT_DOCUMENT", stage.refusal(ExamHolding.class, holding -> holding.enterPaper(held.session(), wu, HeldStage.LAST, 80, " ")));
        assertEquals("SCORE_WRONG", stage.refusal(ExamHolding.class, holding -> holding.enterPaper(held.session(), wu, HeldStage.LAST, 101, "卷1")));
        assertEquals("PAPER_DAY_WRONG", stage.refusal(ExamHolding.class, holding -> holding.enterPaper(held.session(), wu, HeldStage.FIRST, 80, "卷1")));
        assertFalse(stage.act(ExamHolding.class, holding -> holding.enterPaper(held.session(), wu, HeldStage.LAST, 59, "卷1")).passed());
        assertTrue(stage.act(ExamHolding.class, holding -> holding.enterPaper(held.session(), wu, HeldStage.LAST, 60, "卷2")).passed());
        assertEquals("EXAM_PASSED_ALREADY", stage.refusal(ExamHolding.class, holding -> holding.enterPaper(held.session(), wu, HeldStage.LAST, 90, "卷3")));
    }

    @Test
    void an_evaluation_is_told_once_and_shown_from_five_answers_on_and_has_no_name_or_moment() throws SQLException {
        List<String> people = List.of("wu", "sun", "xie", "ye", "deng");
        EvaluationAnswers answers = new EvaluationAnswers(5, 4, 3, 4, 4, "讲得清楚");
        for (String one : people) {
            EnrolmentId place = one.equals("wu") ? wu : held.seat(one, "CONFIRMED");
            held.at("zheng", HeldStage.LAST.atTime(16, 0));
            stage.run(AttendanceTaking.class, taking -> taking.take(held.session(), List.of(new ListLine(place, held.half(1),
                    new AttendanceMark(AttendanceState.PRESENT, LocalTime.of(14, 0), LocalTime.of(17, 0), null)))));
            assertFalse(summary().isShown());
            assertTrue(summary().means().isEmpty() && summary().remarks().isEmpty());
            held.at(one, HeldStage.LAST.atTime(16, 30));
            stage.run(Evaluating.class, evaluating -> evaluating.tell(place, answers));
            assertEquals("EVALUATION_TWICE", stage.refusal(Evaluating.class, evaluating -> evaluating.tell(place, answers)));
        }
        held.at("zheng", HeldStage.LAST.atTime(16, 0));
        assertTrue(summary().isShown());
        assertEquals(List.of(50, 40, 30, 40, 40), summary().means());
        assertEquals("5.0", summary().mean(0));
        assertEquals(0, held.number("SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name IN ('evaluation', 'evaluation_turn')"
                + " AND (column_name LIKE '%\\_at' OR column_name LIKE '%staff%' OR column_name LIKE '%account%' OR data_type IN ('datetime', 'timestamp', 'date'))"));
        assertEquals(0, held.number("SELECT COUNT(*) FROM audit_line WHERE action = 'EVALUATE_SESSION'"));
        held.at("wu", HeldStage.FIRST.atTime(16, 0));
        assertEquals(EvaluationRefusal.EVALUATION_TOO_EARLY, stage.act(Evaluating.class, evaluating -> evaluating.look(wu)).hindrance());
        assertEquals("EVALUATION_WITHOUT_PLACE", stage.refusal(Evaluating.class, evaluating -> evaluating.look(new EnrolmentId(wu.value() + 1))));
    }

    private EvaluationSummary summary() {
        return stage.act(Evaluating.class, evaluating -> evaluating.of(held.session()));
    }

    private void failed() {
        held.at("wu", OPEN);
        SittingId sitting = begun();
        stage.setNow(OPEN.plusMinutes(4).plusSeconds(20));
        assertFalse(stage.act(ExamTaking.class, taking -> taking.handIn(sitting)).passed());
        assertNull(own().sitting());
    }

    private SittingId begun() {
        return stage.act(ExamTaking.class, taking -> taking.begin(wu));
    }

    private OwnExam own() {
        return stage.act(ExamTaking.class, taking -> taking.own(wu));
    }

    private String completion() {
        List<TrailLine> trail = stage.act(AttendanceReading.class, reading -> reading.trail(held.session(), wu)).completion();
        return trail.get(trail.size() - 1).state();
    }

    private void opened(LocalDateTime from) {
        stage.signIn("zheng");
        stage.run(ExamHolding.class, holding -> holding.open(held.session(), new OpeningSpell(from, from.plusHours(1))));
    }
}
