package org.wis.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a certificate was on a day: as was known then, and as is known today. */
class TimelineTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 2, 28);
    private static final LocalDateTime TODAY = LocalDateTime.of(2026, 11, 24, 10, 0);

    private final List<Timeline.Entry> entries = new ArrayList<>();
    private final List<Timeline.Endorsed> endorsed = new ArrayList<>(List.of(new Timeline.Endorsed(2024, "PASSED", LocalDate.of(2025, 2, 1)),
            new Timeline.Endorsed(2025, "PASSED", LocalDate.of(2026, 2, 1))));
    private final List<RenewalLine> renewals = new ArrayList<>();

    TimelineTest() {
        entries.add(new Timeline.Entry(CertificateStep.ISSUED, FIRST.atTime(9, 0), null, FIRST, LAST, null, "A1", ""));
    }

    @Test
    void before_the_issue_it_was_not_there_and_from_its_first_day_it_was_in_force() {
        assertBoth("- NOT_ISSUED", "2024-02-29");
        assertBoth("+ IN_FORCE", "2024-03-01");
    }

    @Test
    void before_its_first_day_it_was_issued_but_not_yet_valid() {
        entries.set(0, new Timeline.Entry(CertificateStep.ISSUED, FIRST.minusDays(5).atTime(9, 0), null, FIRST, LAST, null, "A1", ""));
        assertBoth("- NOT_YET_VALID", "2024-02-28");
    }

    @Test
    void a_suspension_counts_from_its_day_until_it_is_reinstated() {
        step(CertificateStep.SUSPENDED, "2025-06-10", null);
        step(CertificateStep.REINSTATED, "2025-06-20", null);
        assertBoth("+ IN_FORCE", "2025-06-09");
        assertBoth("- SUSPENDED_BY_PROVINCE", "2025-06-10");
        assertBoth("- SUSPENDED_BY_PROVINCE", "2025-06-19");
        assertBoth("+ IN_FORCE", "2025-06-20");
    }

    @Test
    void a_countys_suspension_lapses_by_its_date_whether_or_not_that_was_entered() {
        entries.add(new Timeline.Entry(CertificateStep.SUSPENDED_AT_ONCE, LocalDateTime.of(2025, 6, 10, 12, 0), null, FIRST, LAST, LocalDate.of(2025, 6, 24), "C1", ""));
        assertBoth("- SUSPENDED_BY_COUNTY", "2025-06-24");
        assertBoth("+ IN_FORCE", "2025-06-25");
    }

    @Test
    void a_revocation_that_reaches_back_changes_what_is_known_today_and_not_what_was_known_then() {
        step(CertificateStep.REVOKED, "2026-05-10", LocalDate.of(2025, 9, 1));
        assertBoth("+ IN_FORCE", "2025-08-31");
        assertThen("+ IN_FORCE", "2025-09-01");
        assertToday("- REVOKED_LATER", "2025-09-01");
        assertBoth("- REVOKED", "2026-05-10");
    }

    @Test
    void a_revocation_that_was_lifted_counts_as_never_made_today_and_as_made_then() {
        step(CertificateStep.REVOKED, "2026-05-10", LocalDate.of(2025, 9, 1));
        step(CertificateStep.REVOCATION_LIFTED, "2026-07-01", null);
        assertToday("+ IN_FORCE", "2025-10-01");
        assertThen("- REVOKED", "2026-06-01");
        assertToday("+ IN_FORCE", "2026-06-01");
        assertBoth("+ IN_FORCE", "2026-07-01");
        step(CertificateStep.REVOKED, "2026-09-01", LocalDate.of(2026, 8, 1));
        assertToday("- REVOKED_LATER", "2026-08-15");
        assertToday("+ IN_FORCE", "2026-07-15");
    }

    @Test
    void past_its_end_it_is_expired_unless_a_renewal_in_time_waits_and_a_renewal_granted_later_joins() {
        LocalDateTime later = LocalDateTime.of(2027, 6, 1, 9, 0);
        endorsed.add(new Timeline.Endorsed(2026, "PASSED", LocalDate.of(2027, 1, 5)));
        assertEquals("- EXPIRED", told(later, "2027-03-01"));
        renewals.add(new RenewalLine(LocalDate.of(2027, 1, 29), LocalDate.of(2027, 4, 10), true));
        assertEquals("+ RENEWAL_PENDING", told(LocalDateTime.of(2027, 3, 1, 9, 0), "2027-03-01"));
        assertEquals("- EXPIRED", told(LocalDateTime.of(2027, 4, 30, 9, 0), "2027-04-30"), "more than sixty days");
        entries.add(new Timeline.Entry(CertificateStep.RENEWED, LocalDateTime.of(2027, 4, 10, 9, 0), FIRST, FIRST, LAST.plusYears(3), null, "R1", ""));
        assertEquals("+ RENEWAL_PENDING", told(LocalDateTime.of(2027, 3, 1, 9, 0), "2027-03-01"), "as known then");
        assertEquals("+ IN_FORCE", told(later, "2027-03-01"), "as known later");
    }

    @Test
    void an_application_one_day_too_late_carries_nothing_on() {
        renewals.add(new RenewalLine(LocalDate.of(2027, 1, 30), null, null));
        endorsed.add(new Timeline.Endorsed(2026, "PASSED", LocalDate.of(2027, 1, 5)));
        assertEquals("- EXPIRED", told(LocalDateTime.of(2027, 3, 1, 9, 0), "2027-03-01"));
    }

    @Test
    void without_last_years_endorsement_it_carries_nothing_after_the_deadline_and_a_later_one_does_not_reach_back() {
        endorsed.clear();
        endorsed.add(new Timeline.Endorsed(2024, "FAILED", LocalDate.of(2025, 3, 1)));
        endorsed.add(new Timeline.Endorsed(2024, "PASSED", LocalDate.of(2025, 4, 20)));
        assertBoth("+ IN_FORCE", "2025-03-31");
        assertBoth("- ENDORSEMENT_OVERDUE", "2025-04-01");
        assertBoth("- ENDORSEMENT_OVERDUE", "2025-04-19");
        assertBoth("+ IN_FORCE", "2025-04-20");
        assertBoth("- ENDORSEMENT_OVERDUE", "2026-04-01");
    }

    @Test
    void several_grounds_are_all_told_the_decisive_one_first() {
        endorsed.clear();
        step(CertificateStep.SUSPENDED, "2025-06-10", null);
        assertBoth("- SUSPENDED_BY_PROVINCE ENDORSEMENT_OVERDUE", "2025-06-10");
    }

    @Test
    void its_last_day_is_the_last_and_no_day_after_it_counts() {
        endorsed.add(new Timeline.Endorsed(2026, "PASSED", LocalDate.of(2027, 2, 1)));
        assertEquals("+ IN_FORCE", later("2027-02-28"));
        assertEquals("- EXPIRED", later("2027-03-01"));
    }

    @Test
    void what_happens_to_a_suspended_one_does_not_lift_the_suspension() {
        step(CertificateStep.SUSPENDED, "2025-06-10", null);
        step(CertificateStep.ENDORSED, "2025-06-12", null);
        step(CertificateStep.COPY_LOST, "2025-06-14", null);
        assertBoth("- SUSPENDED_BY_PROVINCE", "2025-06-15");
    }

    @Test
    void a_lapse_that_was_entered_is_the_lapse_by_its_date() {
        entries.add(new Timeline.Entry(CertificateStep.SUSPENDED_AT_ONCE, LocalDateTime.of(2025, 6, 10, 12, 0), null, FIRST, LAST, LocalDate.of(2025, 6, 24), "C1", ""));
        entries.add(new Timeline.Entry(CertificateStep.SUSPENSION_LAPSED, LocalDate.of(2025, 6, 25).atStartOfDay(), null, FIRST, LAST, null, null, ""));
        step(CertificateStep.COPY_LOST, "2025-09-01", null);
        assertBoth("- SUSPENDED_BY_COUNTY", "2025-06-24");
        assertBoth("+ IN_FORCE", "2025-06-25");
    }

    @Test
    void a_revoked_one_stays_revoked_past_its_last_day() {
        step(CertificateStep.REVOKED, "2026-05-10", null);
        assertEquals("- REVOKED", later("2028-01-01"));
    }

    @Test
    void renewed_after_a_gap_the_gap_stays_a_gap() {
        LocalDate again = LocalDate.of(2027, 6, 1);
        endorsed.add(new Timeline.Endorsed(2026, "PASSED", LocalDate.of(2027, 2, 1)));
        entries.add(new Timeline.Entry(CertificateStep.RENEWED, again.atTime(9, 0), null, again, LocalDate.of(2030, 5, 31), null, "R1", ""));
        assertEquals("+ IN_FORCE", later("2027-02-28"));
        assertEquals("- EXPIRED", later("2027-03-01"));
        assertEquals("- EXPIRED", later("2027-05-31"));
        assertEquals("+ IN_FORCE", later("2027-06-01"));
    }

    @Test
    void a_cancelled_one_is_over() {
        step(CertificateStep.CANCELLED, "2025-06-10", null);
        assertBoth("+ IN_FORCE", "2025-06-09");
        assertBoth("- CANCELLED", "2026-06-10");
    }

    private void step(CertificateStep step, String day, LocalDate effectiveFrom) {
        entries.add(new Timeline.Entry(step, LocalDate.parse(day).atTime(11, 0), effectiveFrom, FIRST, LAST, null, "D-" + step, ""));
    }

    private void assertBoth(String expected, String day) {
        assertThen(expected, day);
        assertToday(expected, day);
    }

    private void assertThen(String expected, String day) {
        assertEquals(expected, told(LocalDate.parse(day).atTime(LocalTime.MAX), day), day + " as known then");
    }

    private void assertToday(String expected, String day) {
        assertEquals(expected, told(TODAY, day), day + " as known today");
    }

    /** As known when all of it is over. */
    private String later(String day) {
        return told(LocalDateTime.of(2031, 1, 1, 9, 0), day);
    }

    private String told(LocalDateTime known, String day) {
        LocalDate asked = LocalDate.parse(day);
        Validity validity = new Timeline(entries, endorsed, renewals).on(asked, known, new Timeline.Rules(LocalDate.of(asked.getYear(), 3, 31), 30, 60));
        return (validity.valid() ? "+ " : "- ") + validity.grounds().stream().map(ground -> ground.reason().name()).collect(Collectors.joining(" "));
    }
}
