package org.wis.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.wis.gate.Refused;
import org.wis.staff.Decision;
import org.wis.staff.OfficeId;
import org.wis.staff.StaffId;

class CertificateTest {

    private static final CertificateNumber NUMBER = CertificateNumber.issue("990121", 2026, CertificateNumber.Level.TOWNSHIP, 37);
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2029, 3, 1);
    private static final Decision DECISION = new Decision("P-1", "checked");

    private Certificate certificate;

    @BeforeEach
    void issue() throws ReflectiveOperationException {
        CertificateIssue issue = new CertificateIssue(CertificateNumber.Level.TOWNSHIP, "course, exam", FIRST);
        certificate = new Certificate(NUMBER, new StaffId(7), new OfficeId(1), issue, 3, LocalDateTime.of(2026, 2, 20, 9, 0));
        Field id = Certificate.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(certificate, 5L);
    }

    @Test
    void it_is_valid_from_its_first_to_its_last_day_inclusive() {
        assertEquals(CertificateState.NOT_YET_VALID, certificate.stateOn(FIRST.minusDays(1)));
        assertEquals(CertificateState.VALID, certificate.stateOn(FIRST));
        assertEquals(CertificateState.VALID, certificate.stateOn(LAST));
        assertEquals(CertificateState.EXPIRED, certificate.stateOn(LAST.plusDays(1)));
    }

    @Test
    void a_county_suspension_lapses_after_its_last_day() {
        certificate.suspendAtOnce(by(CertificateActor.COUNTY, "2026-05-01"), LocalDate.of(2026, 5, 15));
        assertEquals(CertificateState.SUSPENDED_BY_COUNTY, certificate.stateOn(LocalDate.of(2026, 5, 15)));
        assertEquals(CertificateState.VALID, certificate.stateOn(LocalDate.of(2026, 5, 16)));
        assertTrue(certificate.lapse(LocalDate.of(2026, 5, 15)).isEmpty());
        CertificateEvent lapse = certificate.lapse(LocalDate.of(2026, 5, 20)).orElseThrow();
        assertEquals(LocalDate.of(2026, 5, 16).atStartOfDay(), lapse.line(null).at());
        assertEquals("SUSPENDED_BY_COUNTY 2026-03-02..2029-03-01", lapse.beforeState());
        assertEquals("VALID 2026-03-02..2029-03-01", lapse.afterState());
    }

    @Test
    void a_confirmed_suspension_stays() {
        certificate.suspendAtOnce(by(CertificateActor.COUNTY, "2026-05-01"), LocalDate.of(2026, 5, 15));
        certificate.confirmSuspension(by(CertificateActor.PROVINCE, "2026-05-10"));
        assertEquals(CertificateState.SUSPENDED_BY_PROVINCE, certificate.stateOn(LocalDate.of(2028, 1, 1)));
        refused("CERTIFICATE_HELD_BY_PROVINCE", () -> certificate.withdrawSuspension(by(CertificateActor.COUNTY, "2026-05-11")));
        certificate.reinstate(by(CertificateActor.PROVINCE, "2026-06-01"));
        assertEquals(CertificateState.VALID, certificate.stateOn(LocalDate.of(2026, 6, 1)));
    }

    @Test
    void it_cannot_be_confirmed_after_it_lapsed() {
        certificate.suspendAtOnce(by(CertificateActor.COUNTY, "2026-05-01"), LocalDate.of(2026, 5, 15));
        refused("CERTIFICATE_NOT_SUSPENDED", () -> certificate.confirmSuspension(by(CertificateActor.PROVINCE, "2026-05-16")));
    }

    @Test
    void an_event_tells_actor_document_reason_before_and_after() {
        CertificateHistoryLine line = certificate.suspend(by(CertificateActor.PROVINCE, "2026-05-01")).line("Xu");
        assertEquals(new CertificateHistoryLine(CertificateStep.SUSPENDED, LocalDateTime.of(2026, 5, 1, 10, 0), "Xu", "P-1", "checked", null, null,
                "VALID 2026-03-02..2029-03-01", "SUSPENDED_BY_PROVINCE 2026-03-02..2029-03-01"), line);
    }

    @Test
    void a_revocation_needs_a_hearing_and_a_day_that_fits() {
        Deed deed = by(CertificateActor.PROVINCE, "2026-05-01");
        refused("REVOCATION_WITHOUT_HEARING", () -> certificate.revoke(deed, null, deed.day()));
        refused("REVOCATION_WITHOUT_HEARING", () -> certificate.revoke(deed, deed.day().plusDays(1), deed.day()));
        refused("REVOCATION_DAY_WRONG", () -> certificate.revoke(deed, deed.day(), deed.day().plusDays(1)));
        refused("REVOCATION_DAY_WRONG", () -> certificate.revoke(deed, deed.day(), LocalDate.of(2026, 2, 19)));
        CertificateHistoryLine line = certificate.revoke(deed, LocalDate.of(2026, 4, 20), LocalDate.of(2026, 4, 1)).line("Xu");
        assertEquals(LocalDate.of(2026, 4, 20), line.hearingOn());
        assertEquals(LocalDate.of(2026, 4, 1), line.effectiveFrom());
        assertEquals(CertificateState.REVOKED, certificate.stateOn(LAST.plusDays(1)), "revoked, even after its last day");
    }

    @Test
    void a_renewal_in_time_joins_the_old_term() {
        certificate.renew(by(CertificateActor.PROVINCE, "2029-02-01"), true, 3);
        assertEquals(FIRST, certificate.validFrom());
        assertEquals(LocalDate.of(2032, 3, 1), certificate.validTo());
        assertEquals(NUMBER, certificate.number());
    }

    @Test
    void a_renewal_after_a_gap_begins_today() {
        certificate.renew(by(CertificateActor.PROVINCE, "2029-07-01"), false, 3);
        assertEquals(CertificateState.NOT_YET_VALID, certificate.stateOn(LocalDate.of(2029, 6, 30)));
        assertEquals(LocalDate.of(2032, 6, 30), certificate.validTo());
    }

    @Test
    void it_is_endorsed_for_years_at_whose_end_it_was_in_force() {
        Deed deed = by(CertificateActor.PROVINCE, "2029-02-01");
        assertEquals("2026 PASSED", certificate.endorse(deed, 2026, "PASSED").afterState());
        refused("ENDORSEMENT_YEAR_WRONG", () -> certificate.endorse(deed, 2025, "PASSED"));
        refused("ENDORSEMENT_YEAR_WRONG", () -> certificate.endorse(deed, 2029, "PASSED"));
        refused("ENDORSEMENT_YEAR_WRONG", () -> certificate.endorse(deed, 2030, "PASSED"));
    }

    @Test
    void loss_voids_the_copy_and_never_the_qualification() {
        refused("COPY_NOT_LOST", () -> certificate.reissue(by(CertificateActor.PROVINCE, "2026-05-01")));
        certificate.loseCopy(by(CertificateActor.HOLDER, "2026-05-01"));
        assertTrue(certificate.copyLost());
        assertEquals(CertificateState.VALID, certificate.stateOn(LocalDate.of(2026, 5, 1)));
        refused("COPY_ALREADY_LOST", () -> certificate.loseCopy(by(CertificateActor.HOLDER, "2026-05-02")));
        certificate.reissue(by(CertificateActor.PROVINCE, "2026-05-03"));
        assertFalse(certificate.copyLost());
        certificate.loseCopy(by(CertificateActor.HOLDER, "2026-05-03"));
        assertTrue(certificate.copyLost(), "lost again on the day of the new copy");
    }

    @Test
    void a_county_suspends_for_fifteen_days_at_most() {
        LocalDate today = LocalDate.of(2026, 5, 1);
        assertEquals(LocalDate.of(2026, 5, 15), CountySuspension.lastDay(today, null, 15));
        assertEquals(LocalDate.of(2026, 5, 15), CountySuspension.lastDay(today, LocalDate.of(2027, 1, 1), 15));
        assertEquals(LocalDate.of(2026, 5, 7), CountySuspension.lastDay(today, LocalDate.of(2026, 5, 7), 15));
        assertEquals(today, CountySuspension.lastDay(today, LocalDate.of(2026, 4, 7), 15));
    }

    @Test
    void a_timely_application_leaves_no_gap_for_sixty_days() {
        LocalDate inTime = LAST.minusDays(30);
        assertTrue(RenewalTerm.withoutGap(LAST, LAST, LAST, 30, 60));
        assertTrue(RenewalTerm.withoutGap(LAST, inTime, LAST.plusDays(60), 30, 60));
        assertFalse(RenewalTerm.withoutGap(LAST, inTime, LAST.plusDays(61), 30, 60));
        assertFalse(RenewalTerm.withoutGap(LAST, inTime.plusDays(1), LAST.plusDays(1), 30, 60));
    }

    private static Deed by(CertificateActor actor, String day) {
        return new Deed(actor, 3, DECISION, LocalDate.parse(day).atTime(10, 0));
    }

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(Refused.class, act).code().name());
    }
}
