package org.wis.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wis.enrolment.EnrolmentId;
import org.wis.gate.Refused;

class ExamRulesTest {

    private static final LocalDateTime TEN = LocalDateTime.of(2026, 3, 12, 10, 0);

    @Test
    void the_same_seed_draws_the_same_paper_whatever_the_order_of_the_bank_and_another_seed_another_one() {
        List<BankQuestion> bank = bank(30);
        List<BankQuestion> turned = new ArrayList<>(bank);
        Collections.reverse(turned);
        assertEquals(PaperDraw.of(bank, 10, 5), PaperDraw.of(turned, 10, 5));
        assertNotEquals(PaperDraw.of(bank, 10, 5), PaperDraw.of(bank, 10, 6));
    }

    @Test
    void a_paper_has_each_question_once_all_its_options_and_its_places_in_order() {
        List<PaperLine> paper = PaperDraw.of(bank(12), 12, 1);
        assertEquals(12, new HashSet<>(paper.stream().map(PaperLine::question).toList()).size());
        assertEquals(IntStream.rangeClosed(1, 12).boxed().toList(), paper.stream().map(PaperLine::position).toList());
        paper.forEach(line -> assertEquals(Set.of(1, 2, 3, 4), Set.copyOf(line.order())));
        assertTrue(paper.stream().map(PaperLine::order).distinct().count() > 1, "options are shuffled");
    }

    @Test
    void a_bank_that_does_not_fill_a_paper_is_refused() {
        assertEquals(ExamRefusal.QUESTIONS_TOO_FEW, assertThrows(Refused.class, () -> PaperDraw.of(bank(9), 10, 1)).code());
    }

    @Test
    void right_and_wrong_keep_their_order() {
        BankQuestion question = new BankQuestion(new QuestionId(1), QuestionKind.TRUE_FALSE, "?", true, new TreeMap<>(Map.of(1, "对", 2, "错")), Set.of(1));
        IntStream.range(0, 20).forEach(seed -> assertEquals(List.of(1, 2), PaperDraw.of(List.of(question), 1, seed).get(0).order()));
    }

    @Test
    void points_are_never_rounded_up_and_a_multiple_choice_is_right_as_a_whole_or_not() {
        assertEquals(0, Scoring.points(List.of()));
        assertEquals(100, Scoring.points(answered(3, 3)));
        assertEquals(66, Scoring.points(answered(3, 2)));
        assertEquals(59, Scoring.points(answered(32, 19)));
        BankQuestion several = new BankQuestion(new QuestionId(1), QuestionKind.MULTIPLE, "?", true, new TreeMap<>(Map.of(1, "甲", 2, "乙", 3, "丙")), Set.of(1, 3));
        assertTrue(several.isAnsweredBy(Set.of(3, 1)));
        assertEquals(List.of(false, false, false), List.of(several.isAnsweredBy(Set.of(1)), several.isAnsweredBy(Set.of(1, 2, 3)), several.isAnsweredBy(Set.of())));
    }

    @Test
    void a_question_fits_its_sort() {
        draft(QuestionKind.SINGLE, "甲*", "乙", " ");
        draft(QuestionKind.MULTIPLE, "甲*", "乙*", "丙");
        draft(QuestionKind.TRUE_FALSE, "对*", "错");
        wrong(QuestionKind.SINGLE, "甲*", "乙*");
        wrong(QuestionKind.SINGLE, "甲", "乙");
        wrong(QuestionKind.SINGLE, "甲*");
        wrong(QuestionKind.SINGLE, "甲*", "甲");
        wrong(QuestionKind.MULTIPLE, "甲*", "乙*");
        wrong(QuestionKind.TRUE_FALSE, "对*", "错", "不知道");
        wrong(null, "甲*", "乙");
        assertEquals(ExamRefusal.QUESTION_TEXT_WRONG, assertThrows(Refused.class, () -> new QuestionDraft(QuestionKind.SINGLE, " ", List.of())).code());
    }

    @Test
    void an_exam_is_begun_while_it_is_open_once_and_once_again_when_opened_anew() {
        OpeningSpell morning = new OpeningSpell(TEN, TEN.plusHours(1));
        OpeningSpell later = new OpeningSpell(TEN.plusDays(1), TEN.plusDays(1).plusHours(1));
        Attempt failed = new Attempt(1, TEN, TEN.plusMinutes(20), false, 50, false, null);
        Attempt passed = new Attempt(1, TEN, TEN.plusMinutes(20), false, 60, true, null);
        Attempt again = new Attempt(2, TEN.plusDays(1), TEN.plusDays(1).plusMinutes(20), false, 50, false, null);
        assertEquals(1, AttemptRule.next(List.of(), List.of(morning), 2, TEN));
        assertEquals(2, AttemptRule.next(List.of(failed), List.of(morning, later), 2, TEN.plusDays(1)));
        refused(ExamRefusal.EXAM_NOT_OPEN, List.of(), List.of(), 2, TEN);
        refused(ExamRefusal.EXAM_NOT_OPEN, List.of(), List.of(morning), 2, TEN.minusNanos(1));
        refused(ExamRefusal.EXAM_NOT_OPEN, List.of(), List.of(morning), 2, TEN.plusHours(1));
        refused(ExamRefusal.EXAM_RESIT_NOT_OPENED, List.of(failed), List.of(morning), 2, TEN.plusMinutes(30));
        refused(ExamRefusal.EXAM_PASSED_ALREADY, List.of(passed), List.of(later), 2, TEN.plusDays(1));
        refused(ExamRefusal.EXAM_NO_ATTEMPT_LEFT, List.of(failed, again), List.of(later), 2, TEN.plusDays(1));
    }

    @Test
    void a_sitting_ends_when_it_is_handed_in_or_when_its_time_is_over() {
        ExamSitting sitting = new ExamSitting(new EnrolmentId(1), 1, TEN, TEN.plusMinutes(30));
        assertTrue(sitting.runs(TEN.plusMinutes(30).minusNanos(1000)));
        assertEquals(false, sitting.runs(TEN.plusMinutes(30)));
        sitting.end(TEN.plusHours(2), 70, true);
        assertEquals(TEN.plusMinutes(30), sitting.handedInAt());
        assertEquals(false, sitting.runs(TEN));
    }

    private static void refused(ExamRefusal code, List<Attempt> before, List<OpeningSpell> openings, int most, LocalDateTime at) {
        assertEquals(code, assertThrows(Refused.class, () -> AttemptRule.next(before, openings, most, at)).code());
    }

    private static QuestionDraft draft(QuestionKind kind, String... options) {
        return new QuestionDraft(kind, "问", List.of(options).stream().map(text -> new OptionDraft(text.replace("*", ""), text.endsWith("*"))).toList());
    }

    private static void wrong(QuestionKind kind, String... options) {
        assertEquals(ExamRefusal.QUESTION_OPTIONS_WRONG, assertThrows(Refused.class, () -> draft(kind, options)).code());
    }

    private static List<Scoring.Answered> answered(int all, int right) {
        return IntStream.range(0, all).mapToObj(i -> new Scoring.Answered(question(i), Set.of(i < right ? 1 : 2))).toList();
    }

    private static List<BankQuestion> bank(int size) {
        return IntStream.range(0, size).mapToObj(ExamRulesTest::question).toList();
    }

    private static BankQuestion question(int i) {
        return new BankQuestion(new QuestionId(i + 1), QuestionKind.SINGLE, "问" + i, true, new TreeMap<>(Map.of(1, "甲", 2, "乙", 3, "丙", 4, "丁")), Set.of(1));
    }
}
