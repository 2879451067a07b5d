package org.wis.certcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wis.certification.CertificateState;
import org.wis.certification.CertificateStep;

/** "Was it in force on day D?", replayed from the events, for each way a certificate can lapse. */
class CertificateLifeTest {

    private static final LocalDate FROM = LocalDate.of(2023, 5, 1);
    private static final LocalDate TO = LocalDate.of(2026, 4, 30);
    private static final String DATES = " 2023-05-01..2026-04-30";
    private static final CertificateLife.Event ISSUED = event(CertificateStep.ISSUED, "2023-05-01", null, null, "VALID" + DATES);

    private static CertificateLife.Event event(CertificateStep step, String day, String counts, String before, String after) {
        return new CertificateLife.Event(step, LocalDate.parse(day).atTime(10, 0), counts == null ? null : LocalDate.parse(counts), before, after);
    }

    private static CertificateState on(CertificateLife life, String day) {
        return life.on(LocalDate.parse(day));
    }

    @Test
    void by_its_dates_alone() {
        CertificateLife life = new CertificateLife(FROM, FROM, TO, null, false, List.of(ISSUED));
        assertEquals(CertificateState.NOT_YET_VALID, on(life, "2023-04-30"));
        assertEquals(CertificateState.VALID, on(life, "2023-05-01"));
        assertEquals(CertificateState.VALID, on(life, "2026-04-30"));
        assertEquals(CertificateState.EXPIRED, on(life, "2026-05-01"));
    }

    @Test
    void taken_over_without_any_event() {
        CertificateLife life = new CertificateLife(FROM, FROM, TO, null, false, List.of());
        assertEquals(CertificateState.NOT_YET_VALID, on(life, "2023-04-30"));
        assertEquals(CertificateState.VALID, on(life, "2024-01-01"));
        assertEquals(CertificateState.EXPIRED, on(life, "2026-05-01"));
    }

    @Test
    void suspended_and_reinstated_by_the_province() {
        CertificateLife life = new CertificateLife(FROM, FROM, TO, null, false, List.of(ISSUED,
                event(CertificateStep.SUSPENDED, "2024-03-10", null, "VALID" + DATES, "SUSPENDED_BY_PROVINCE" + DATES),
                event(CertificateStep.ENDORSED, "2024-03-20", null, "SUSPENDED_BY_PROVINCE" + DATES, "2023 PASSED"),
                event(CertificateStep.REINSTATED, "2024-04-10", null, "SUSPENDED_BY_PROVINCE" + DATES, "VALID" + DATES)));
        assertEquals(CertificateState.VALID, on(life, "2024-03-09"));
        assertEquals(CertificateState.SUSPENDED_BY_PROVINCE, on(life, "2024-03-10"));
        assertEquals(CertificateState.SUSPENDED_BY_PROVINCE, on(life, "2024-03-25"));
        assertEquals(CertificateState.SUSPENDED_BY_PROVINCE, on(life, "2024-04-09"));
        assertEquals(CertificateState.VALID, on(life, "2024-04-10"));
    }

    @Test
    void a_county_suspension_lapses_by_itself_entered_or_not() {
        CertificateLife.Event suspended = event(CertificateStep.SUSPENDED_AT_ONCE, "2024-03-10", null, "VALID" + DATES, "SUSPENDED_BY_COUNTY" + DATES);
        CertificateLife open = new CertificateLife(FROM, FROM, TO, LocalDate.parse("2024-03-24"), false, List.of(ISSUED, suspended));
        assertEquals(CertificateState.SUSPENDED_BY_COUNTY, on(open, "2024-03-24"));
        assertEquals(CertificateState.VALID, on(open, "2024-03-25"));
        CertificateLife entered = new CertificateLife(FROM, FROM, TO, null, false, List.of(ISSUED, suspended,
                new CertificateLife.Event(CertificateStep.SUSPENSION_LAPSED, LocalDate.parse("2024-03-25").atStartOfDay(), null, "SUSPENDED_BY_COUNTY" + DATES, "VALID" + DATES),
                event(CertificateStep.COPY_LOST, "2024-06-01", null, "VALID" + DATES, "VALID" + DATES)));
        assertEquals(CertificateState.SUSPENDED_BY_COUNTY, on(entered, "2024-03-24"));
        assertEquals(CertificateState.VALID, on(entered, "2024-03-25"));
    }

    @Test
    void a_revocation_counts_from_the_earlier_day_it_names() {
        CertificateLife.Event revoked = event(CertificateStep.REVOKED, "2025-06-01", "2024-02-01", "VALID" + DATES, "REVOKED" + DATES);
        CertificateLife life = new CertificateLife(FROM, FROM, TO, null, true, List.of(ISSUED, revoked));
        assertEquals(CertificateState.VALID, on(life, "2024-01-31"));
        assertEquals(CertificateState.REVOKED, on(life, "2024-02-01"));
        assertEquals(CertificateState.REVOKED, on(life, "2025-05-31"));
        assertEquals(CertificateState.REVOKED, on(life, "2027-01-01"));
        assertEquals(LocalDate.parse("2025-06-01"), life.revocation().orElseThrow().day());
    }

    @Test
    void a_revocation_that_was_set_aside_counts_for_no_earlier_day() {
        CertificateLife life = new CertificateLife(FROM, FROM, TO, null, false, List.of(ISSUED, event(CertificateStep.REVOKED, "2025-06-01", "2024-02-01", "VALID" + DATES, "REVOKED" + DATES),
                event(CertificateStep.REINSTATED, "2025-08-01", null, "REVOKED" + DATES, "VALID" + DATES)));
        assertEquals(CertificateState.VALID, on(life, "2024-06-01"));
        assertEquals(CertificateState.REVOKED, on(life, "2025-07-01"));
        assertEquals(CertificateState.VALID, on(life, "2025-08-01"));
    }

    @Test
    void cancelled_stays_cancelled() {
        CertificateLife life = new CertificateLife(FROM, FROM, TO, null, false, List.of(ISSUED, event(CertificateStep.CANCELLED, "2025-06-01", null, "VALID" + DATES, "CANCELLED" + DATES)));
        assertEquals(CertificateState.VALID, on(life, "2025-05-31"));
        assertEquals(CertificateState.CANCELLED, on(life, "2025-06-01"));
        assertEquals(CertificateState.CANCELLED, on(life, "2026-12-01"));
    }

    @Test
    void renewed_without_a_gap_it_was_in_force_all_along() {
        CertificateLife life = new CertificateLife(FROM, FROM, TO.plusYears(3), null, false, List.of(ISSUED,
                event(CertificateStep.RENEWED, "2026-05-20", "2023-05-01", "EXPIRED" + DATES, "VALID 2023-05-01..2029-04-30")));
        assertEquals(CertificateState.VALID, on(life, "2026-05-10"));
        assertEquals(CertificateState.VALID, on(life, "2029-04-30"));
        assertEquals(CertificateState.EXPIRED, on(life, "2029-05-01"));
    }

    @Test
    void renewed_after_a_gap_the_gap_stays_a_gap() {
        CertificateLife life = new CertificateLife(FROM, LocalDate.parse("2026-09-01"), LocalDate.parse("2029-08-31"), null, false, List.of(ISSUED,
                event(CertificateStep.RENEWED, "2026-09-01", "2026-09-01", "EXPIRED" + DATES, "VALID 2026-09-01..2029-08-31")));
        assertEquals(CertificateState.VALID, on(life, "2026-04-30"));
        assertEquals(CertificateState.EXPIRED, on(life, "2026-05-01"));
        assertEquals(CertificateState.EXPIRED, on(life, "2026-08-31"));
        assertEquals(CertificateState.VALID, on(life, "2026-09-01"));
    }
}
