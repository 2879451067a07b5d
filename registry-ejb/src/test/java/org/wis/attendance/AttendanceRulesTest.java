package org.wis.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wis.gate.Refused;
import org.wis.session.Half;
import org.wis.session.HalfDayId;

class AttendanceRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final HalfDay MORNING = new HalfDay(new HalfDayId(1), DAY, Half.MORNING, LocalTime.of(8, 30), LocalTime.of(11, 30));
    private static final int FORGIVEN = 15;
    private static final int AROUND = 30;

    @ParameterizedTest(name = "in at {0}, out at {1}: counts {2}")
    @CsvSource({"08:00,11:40,true", "08:30,11:30,true", "08:45,11:30,true", "08:45:59,11:30,true", "08:46,11:30,false", "08:20,,false", "08:20,08:30,false", "11:30,11:50,false"})
    void a_half_day_counts_to_the_minute(LocalTime in, LocalTime out, boolean counts) {
        assertEquals(counts, new AttendanceMark(AttendanceState.PRESENT, in, out, null).counts(MORNING, FORGIVEN));
    }

    @Test
    void neither_absent_nor_excused_nor_void_counts() {
        assertFalse(AttendanceMark.absent().counts(MORNING, FORGIVEN));
        assertFalse(new AttendanceMark(AttendanceState.EXCUSED, null, null, "病假").counts(MORNING, FORGIVEN));
        assertFalse(new AttendanceMark(AttendanceState.VOID, LocalTime.of(8, 30), LocalTime.of(11, 30), "代签").counts(MORNING, FORGIVEN));
        assertTrue(AttendanceMark.whole(MORNING).counts(MORNING, FORGIVEN));
    }

    @Test
    void late_is_whole_minutes_after_the_beginning() {
        assertEquals(0, new AttendanceMark(AttendanceState.PRESENT, LocalTime.of(8, 10), null, null).lateBy(MORNING.startsAt()));
        assertEquals(16, new AttendanceMark(AttendanceState.PRESENT, LocalTime.of(8, 46, 30), null, null).lateBy(MORNING.startsAt()));
    }

    @Test
    void what_does_not_fit_together_is_not_kept() {
        refused(AttendanceRefusal.ATTENDANCE_STATE_MISSING, null, null, null, null);
        refused(AttendanceRefusal.ATTENDANCE_TIMES_WRONG, AttendanceState.PRESENT, null, null, null);
        refused(AttendanceRefusal.ATTENDANCE_TIMES_WRONG, AttendanceState.PRESENT, LocalTime.of(9, 0), LocalTime.of(8, 0), null);
        refused(AttendanceRefusal.ATTENDANCE_TIMES_WRONG, AttendanceState.ABSENT, LocalTime.of(9, 0), null, null);
        refused(AttendanceRefusal.ATTENDANCE_EXCUSE_WITHOUT_REASON, AttendanceState.EXCUSED, null, null, " ");
        refused(AttendanceRefusal.ATTENDANCE_REASON_TOO_LONG, AttendanceState.EXCUSED, null, null, "长".repeat(301));
        assertEquals(300, new AttendanceMark(AttendanceState.EXCUSED, null, null, "𠀀".repeat(300)).reason().codePointCount(0, 600));
    }

    @Test
    void one_signs_in_from_half_an_hour_before_until_the_end_and_out_until_half_an_hour_after() {
        assertFalse(MORNING.admitsSignIn(DAY.atTime(7, 59, 59), AROUND));
        assertTrue(MORNING.admitsSignIn(DAY.atTime(8, 0), AROUND));
        assertTrue(MORNING.admitsSignIn(DAY.atTime(11, 29, 59), AROUND));
        assertFalse(MORNING.admitsSignIn(DAY.atTime(11, 30), AROUND));
        assertFalse(MORNING.admitsSignOut(DAY.atTime(8, 29, 59), AROUND));
        assertTrue(MORNING.admitsSignOut(DAY.atTime(11, 59, 59), AROUND));
        assertFalse(MORNING.admitsSignOut(DAY.atTime(12, 0), AROUND));
        assertFalse(MORNING.admitsSignIn(DAY.plusDays(1).atTime(9, 0), AROUND));
    }

    @Test
    void the_organiser_corrects_on_day_30_and_not_on_day_31() {
        CorrectionTerm term = new CorrectionTerm(DAY, 30);
        assertEquals(LocalDate.of(2026, 4, 9), term.until());
        assertTrue(term.isOpen(LocalDate.of(2026, 4, 9)));
        assertFalse(term.isOpen(LocalDate.of(2026, 4, 10)));
    }

    @ParameterizedTest(name = "{0} half-days, {1} counted, {2} excused, void {3}, exam asked {4} sat {5} passed {6}: {7} because {8}")
    @CsvSource({
            "8,8,0,false,true,true,true,PASSED,EXAM_PASSED",
            "8,3,0,false,true,true,true,PASSED,EXAM_PASSED",
            "8,8,0,false,true,true,false,FAILED,EXAM_FAILED",
            "8,8,0,false,true,false,false,ATTENDED,EXAM_NOT_SAT",
            "8,0,0,false,true,false,false,FAILED,NEVER_CAME",
            "8,0,8,false,false,false,false,FAILED,NEVER_CAME",
            "8,8,0,true,true,true,true,FAILED,VOID",
            "8,8,0,false,false,false,false,PASSED,ALL_ATTENDED",
            "8,7,1,false,false,false,false,PASSED,ALL_ATTENDED",
            "8,7,0,false,false,false,false,ATTENDED,LEFT"})
    void a_session_ends_for_a_person(int halves, int counted, int excused, boolean voided, boolean asked, boolean sat, boolean passed, CompletionResult result, String why) {
        CompletionRule rule = new CompletionRule(halves, counted, excused, voided, asked, sat, passed);
        assertEquals(result, rule.result());
        assertEquals(why, rule.why());
    }

    @Test
    void training_elsewhere_fits_together_or_is_refused() {
        LocalDate today = LocalDate.of(2026, 3, 12);
        assertEquals("省局培训", entry(" 省局培训 ", 2, 480, DAY).checked(today).title());
        outside(AttendanceRefusal.OUTSIDE_TRAINING_INCOMPLETE, entry(" ", 2, 480, DAY), today);
        outside(AttendanceRefusal.OUTSIDE_TRAINING_INCOMPLETE, entry("课", 6, 480, DAY), today);
        outside(AttendanceRefusal.OUTSIDE_TRAINING_DAYS_WRONG, entry("课", 2, 481, DAY), today);
        outside(AttendanceRefusal.OUTSIDE_TRAINING_DAYS_WRONG, entry("课", 2, 0, DAY), today);
        outside(AttendanceRefusal.OUTSIDE_TRAINING_DAYS_WRONG, entry("课", 2, 480, DAY.minusDays(1)), today);
        outside(AttendanceRefusal.OUTSIDE_TRAINING_DAYS_WRONG, entry("课", 2, 480, today.plusDays(1)), today);
    }

    private static OutsideEntry entry(String title, int level, int minutes, LocalDate lastDay) {
        return new OutsideEntry(title, "外省卫生厅", level, false, DAY, LocalTime.of(9, 0), LocalTime.of(17, 0), minutes, lastDay, CompletionResult.PASSED, "证〔2026〕1号");
    }

    private static void outside(AttendanceRefusal code, OutsideEntry entry, LocalDate today) {
        assertEquals(code, assertThrows(Refused.class, () -> entry.checked(today)).code());
    }

    private static void refused(AttendanceRefusal code, AttendanceState state, LocalTime in, LocalTime out, String reason) {
        assertEquals(code, assertThrows(Refused.class, () -> new AttendanceMark(state, in, out, reason)).code());
    }
}
