package org.wis.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wis.gate.Someone.day;
import static org.wis.gate.Someone.operatorInOrder;
import static org.wis.gate.Someone.operatorWithCertificateUntil;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EarlyWarningsTest {

    private static final LocalDate END = LocalDate.of(2026, 9, 30);

    @Test
    void exactly_one_notice_is_given_on_each_of_the_days_90_60_30_7_and_1() {
        Someone zhou = operatorWithCertificateUntil(END.toString());
        List<Integer> noticeDays = IntStream.rangeClosed(0, 120).boxed()
                .filter(left -> warnings(zhou, END.minusDays(left)).stream().anyMatch(w -> w.kind() == EarlyWarning.Kind.CERTIFICATE_EXPIRY && w.noticeToday())).toList();
        assertEquals(List.of(1, 7, 30, 60, 90), noticeDays);
    }

    @Test
    void a_warning_stays_at_its_stage_until_the_next_and_ends_with_its_day() {
        Someone zhou = operatorWithCertificateUntil(END.toString());
        assertTrue(ofKind(zhou, END.minusDays(91), EarlyWarning.Kind.CERTIFICATE_EXPIRY).isEmpty());
        assertEquals(90, ofKind(zhou, END.minusDays(61), EarlyWarning.Kind.CERTIFICATE_EXPIRY).get(0).stage());
        assertEquals(30, ofKind(zhou, END.minusDays(12), EarlyWarning.Kind.CERTIFICATE_EXPIRY).get(0).stage());
        assertEquals(12, ofKind(zhou, END.minusDays(12), EarlyWarning.Kind.CERTIFICATE_EXPIRY).get(0).daysLeft());
        assertEquals(1, ofKind(zhou, END, EarlyWarning.Kind.CERTIFICATE_EXPIRY).get(0).stage());
        assertTrue(ofKind(zhou, END.plusDays(1), EarlyWarning.Kind.CERTIFICATE_EXPIRY).isEmpty());
    }

    @Test
    void the_deadline_of_the_renewal_warns_until_she_has_applied() {
        Someone zhou = operatorWithCertificateUntil(END.toString());
        EarlyWarning deadline = ofKind(zhou, day("2026-08-01"), EarlyWarning.Kind.RENEWAL_DEADLINE).get(0);
        assertEquals(day("2026-08-31"), deadline.dueOn());
        assertEquals(30, deadline.daysLeft());
        assertTrue(ofKind(zhou.renewal("2026-07-20", null), day("2026-08-01"), EarlyWarning.Kind.RENEWAL_DEADLINE).isEmpty());
    }

    @Test
    void the_ends_of_post_acting_and_emergency_are_told_with_their_last_day() {
        Someone leaving = operatorInOrder().withoutPosts().post(Someone.QINGHE, "TOWNSHIP_OPERATOR", 1, "2020-01-01", "2026-07-01")
                .acting(Someone.LIUWAN, "2026-06-01", "2026-06-20").emergency(Someone.LIUWAN, "2026-06-10", "2026-06-24");
        assertEquals(day("2026-06-30"), ofKind(leaving, day("2026-06-15"), EarlyWarning.Kind.APPOINTMENT_END).get(0).dueOn());
        assertEquals(day("2026-06-19"), ofKind(leaving, day("2026-06-15"), EarlyWarning.Kind.ACTING_END).get(0).dueOn());
        assertEquals(day("2026-06-24"), ofKind(leaving, day("2026-06-15"), EarlyWarning.Kind.EMERGENCY_END).get(0).dueOn());
    }

    @Test
    void the_pledge_of_next_year_is_due_at_the_end_of_january() {
        Someone unsigned = operatorInOrder().unpledged(2027);
        assertTrue(ofKind(unsigned, day("2026-06-15"), EarlyWarning.Kind.PLEDGE_EXPIRY).isEmpty());
        assertEquals(day("2027-01-31"), ofKind(unsigned, day("2026-12-01"), EarlyWarning.Kind.PLEDGE_EXPIRY).get(0).dueOn());
        assertEquals(day("2027-01-31"), ofKind(unsigned, day("2027-01-10"), EarlyWarning.Kind.PLEDGE_EXPIRY).get(0).dueOn());
        assertTrue(ofKind(operatorInOrder(), day("2026-12-01"), EarlyWarning.Kind.PLEDGE_EXPIRY).isEmpty());
    }

    @Test
    void the_ladder_of_hours_asks_30_per_cent_in_june_60_in_september_and_all_from_the_end_of_october() {
        assertTrue(hours(539, "2026-06-29").isEmpty());
        assertEquals(30, hours(539, "2026-06-30").get(0).stage());
        assertTrue(hours(539, "2026-06-30").get(0).noticeToday());
        assertTrue(hours(540, "2026-06-30").isEmpty());
        assertEquals(60, hours(1079, "2026-09-30").get(0).stage());
        assertTrue(hours(1080, "2026-09-30").isEmpty());
        assertEquals(1, hours(1799, "2026-10-31").get(0).minutesMissing());
        assertTrue(hours(1800, "2026-10-31").isEmpty());
    }

    @Test
    void from_the_end_of_november_she_is_told_every_week() {
        List<LocalDate> notices = day("2026-11-01").datesUntil(day("2027-01-01")).filter(day -> hours(900, day.toString()).get(0).noticeToday()).toList();
        assertEquals(List.of(day("2026-11-30"), day("2026-12-07"), day("2026-12-14"), day("2026-12-21"), day("2026-12-28")), notices);
    }

    private static List<EarlyWarning> hours(int minutes, String date) {
        return ofKind(Someone.operatorTrained(2026, minutes, 1), day(date), EarlyWarning.Kind.TRAINING_HOURS);
    }

    private static List<EarlyWarning> ofKind(Someone who, LocalDate day, EarlyWarning.Kind kind) {
        return warnings(who, day).stream().filter(warning -> warning.kind() == kind).toList();
    }

    private static List<EarlyWarning> warnings(Someone who, LocalDate day) {
        return EarlyWarnings.of(who.facts(), day.atTime(10, 0));
    }
}
