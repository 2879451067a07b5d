package org.wis.session;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.staff.OfficeId;

/** What does not make sense by itself is refused before anything is compared. */
class SessionChecksTest {

    private static final DivisionCode PREFECTURE = DivisionCode.of("9901");
    private static final DivisionCode QINGHE = DivisionCode.of("990121");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 7);
    private static final HalfDraft MORNING = half(Half.MORNING, 9, 12);
    private static final HalfDraft AFTERNOON = half(Half.AFTERNOON, 14, 17);

    @Test
    void a_whole_session_passes() {
        assertDoesNotThrow(() -> SessionChecks.require(draft(30, List.of(day(DAY, 360, MORNING, AFTERNOON)), List.of(new QuotaDraft(QINGHE, 30)), null, null), PREFECTURE));
    }

    @Test
    void approved_minutes_are_at_most_those_of_the_timetable() {
        assertEquals("not refused", refusal(30, List.of(day(DAY, 180, MORNING))));
        assertEquals("SESSION_MINUTES_WRONG", refusal(30, List.of(day(DAY, 181, MORNING))));
        assertEquals("SESSION_MINUTES_WRONG", refusal(30, List.of(day(DAY, 0, MORNING))));
    }

    @Test
    void half_days_are_in_order_and_days_are_there_once() {
        assertEquals("SESSION_HALVES_WRONG", refusal(30, List.of(day(DAY, 60, AFTERNOON, MORNING))));
        assertEquals("SESSION_HALVES_WRONG", refusal(30, List.of(day(DAY, 60, half(Half.MORNING, 9, 15), AFTERNOON))));
        assertEquals("SESSION_HALVES_WRONG", refusal(30, List.of(day(DAY, 60, half(Half.MORNING, 9, 9)))));
        assertEquals("SESSION_DAY_TWICE", refusal(30, List.of(day(DAY, 60, MORNING), day(DAY, 60, AFTERNOON))));
        assertEquals("SESSION_DAY_EMPTY", refusal(30, List.of(day(DAY, 60))));
        assertEquals("SESSION_WITHOUT_DAY", refusal(30, List.of()));
        assertEquals("SESSION_TOO_LONG", refusal(30, List.of(day(DAY, 60, MORNING), day(DAY.plusDays(367), 60, MORNING))));
    }

    @Test
    void seats_and_quotas_fit_each_other_and_the_jurisdiction() {
        List<DayDraft> days = List.of(day(DAY, 180, MORNING));
        assertEquals("SESSION_CAPACITY_WRONG", refusal(0, days));
        assertEquals("SESSION_QUOTA_OVER_CAPACITY", refusal(30, days, new QuotaDraft(QINGHE, 31)));
        assertEquals("SESSION_QUOTA_WRONG", refusal(30, days, new QuotaDraft(DivisionCode.of("990221"), 1)), "a county of another prefecture");
        assertEquals("SESSION_QUOTA_WRONG", refusal(30, days, new QuotaDraft(DivisionCode.of("990121001"), 1)), "a township has no quota");
        assertEquals("SESSION_QUOTA_WRONG", refusal(30, days, new QuotaDraft(QINGHE, 1), new QuotaDraft(QINGHE, 1)));
        assertEquals("SESSION_QUOTA_WRONG", refusal(30, days, new QuotaDraft(QINGHE, -1)));
    }

    @Test
    void an_office_that_issued_the_notice_is_named_with_its_number() {
        List<DayDraft> days = List.of(day(DAY, 180, MORNING));
        Refused refused = assertThrows(Refused.class, () -> SessionChecks.require(draft(30, days, List.of(), new OfficeId(1), null), PREFECTURE));
        assertEquals(SessionRefusal.NOTICE_NUMBER_MISSING, refused.code());
    }

    @Test
    void forty_lessons_of_45_minutes_are_1800_clock_minutes() {
        assertEquals(1800, Lessons.toMinutes(40));
        assertEquals("40", Lessons.of(1800));
        assertEquals("2.7", Lessons.of(120));
    }

    private static String refusal(int capacity, List<DayDraft> days, QuotaDraft... quotas) {
        try {
            SessionChecks.require(draft(capacity, days, List.of(quotas), null, null), PREFECTURE);
            return "not refused";
        } catch (Refused refused) {
            return refused.code().name();
        }
    }

    private static SessionDraft draft(int capacity, List<DayDraft> days, List<QuotaDraft> quotas, OfficeId office, String number) {
        return new SessionDraft(new CourseId(1), null, office, number, null, false, capacity, days, quotas);
    }

    private static DayDraft day(LocalDate day, int minutes, HalfDraft... halves) {
        return new DayDraft(day, minutes, List.of(halves));
    }

    private static HalfDraft half(Half half, int from, int to) {
        return new HalfDraft(half, LocalTime.of(from, 0), LocalTime.of(to, 0), null);
    }
}
