package org.wis.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wis.gate.Answers.admits;
import static org.wis.gate.Answers.refuses;
import static org.wis.gate.Someone.day;
import static org.wis.gate.Someone.operatorInOrder;
import static org.wis.gate.Someone.operatorWithCertificateUntil;
import static org.wis.gate.Someone.operatorWithStatus;
import static org.wis.gate.Someone.operatorWithoutCertificate;

import org.junit.jupiter.api.Test;

class CertificateRulesTest {

    @Test
    void g06_no_certificate_no_entry_and_none_of_its_other_faults() {
        refuses(operatorWithoutCertificate().amendsOn("2026-06-15"), GateRefusal.NO_CERTIFICATE);
    }

    @Test
    void g07_a_certificate_holds_to_the_last_second_of_its_last_day() {
        admits(operatorWithCertificateUntil("2026-06-15").amends("2026-06-15T23:59:59.999999"));
        refuses(operatorWithCertificateUntil("2026-06-15").amends("2026-06-16T00:00:00"), GateRefusal.CERTIFICATE_EXPIRED);
    }

    @Test
    void g07_a_certificate_does_not_hold_before_its_first_day() {
        Someone early = operatorWithoutCertificate().certificate("TOWNSHIP", "2026-06-15", "2029-06-14");
        refuses(early.amends("2026-06-14T23:59:59"), GateRefusal.CERTIFICATE_NOT_YET_VALID);
        admits(early.amends("2026-06-15T00:00:00"));
    }

    @Test
    void g07_a_renewal_applied_for_on_the_thirtieth_day_before_the_end_carries_on_for_sixty_days() {
        Someone pending = operatorWithCertificateUntil("2026-06-15").renewal("2026-05-16", null);
        Judgement after = pending.amendsOn("2026-06-16");
        admits(after, Banner.Kind.RENEWAL_PENDING);
        assertEquals(day("2026-08-14"), after.banners().get(0).lastDay());
        admits(pending.amends("2026-08-14T23:59:59"), Banner.Kind.RENEWAL_PENDING);
        refuses(pending.amends("2026-08-15T00:00:00"), GateRefusal.CERTIFICATE_EXPIRED);
    }

    @Test
    void g07_a_renewal_applied_for_a_day_late_or_decided_does_not_carry() {
        refuses(operatorWithCertificateUntil("2026-06-15").renewal("2026-05-17", null).amendsOn("2026-06-16"), GateRefusal.CERTIFICATE_EXPIRED);
        refuses(operatorWithCertificateUntil("2026-06-15").renewal("2026-05-01", "2026-06-10").amendsOn("2026-06-16"), GateRefusal.CERTIFICATE_EXPIRED);
    }

    @Test
    void g08_suspended_cancelled_and_revoked_have_a_code_each() {
        refuses(operatorWithStatus("SUSPENDED", "2026-06-01").amendsOn("2026-06-15"), GateRefusal.CERTIFICATE_SUSPENDED);
        refuses(operatorWithStatus("CANCELLED", "2026-06-01").amendsOn("2026-06-15"), GateRefusal.CERTIFICATE_CANCELLED);
        refuses(operatorWithStatus("REVOKED", "2026-06-01").amendsOn("2026-06-15"), GateRefusal.CERTIFICATE_REVOKED);
    }

    @Test
    void g08_a_countys_immediate_suspension_lapses_after_its_last_day() {
        Someone suspended = operatorWithoutCertificate().certificate(10, "TOWNSHIP", "SUSPENDED", "2026-06-01", "COUNTY", "2026-06-15", "2024-01-01", "2027-12-31");
        Judgement inForce = suspended.amends("2026-06-15T23:59:59");
        refuses(inForce, GateRefusal.CERTIFICATE_SUSPENDED);
        assertEquals(GateReason.Fixer.COUNTY, inForce.reasons().get(0).fixer());
        admits(suspended.amends("2026-06-16T00:00:00"));
    }

    @Test
    void g08_the_provinces_suspension_never_lapses_by_itself() {
        Someone suspended = operatorWithoutCertificate().certificate(10, "TOWNSHIP", "SUSPENDED", "2026-06-01", "PROVINCE", "2026-06-15", "2024-01-01", "2027-12-31");
        Judgement later = suspended.amendsOn("2027-06-16");
        refuses(later, GateRefusal.CERTIFICATE_SUSPENDED);
        assertEquals(GateReason.Fixer.PROVINCE, later.reasons().get(0).fixer());
    }

    @Test
    void suspended_and_past_its_end_gives_both_codes() {
        Someone both = operatorWithoutCertificate().certificate(10, "TOWNSHIP", "SUSPENDED", "2026-06-01", "PROVINCE", null, "2024-01-01", "2026-06-10");
        refuses(both.amendsOn("2026-06-15"), GateRefusal.CERTIFICATE_SUSPENDED, GateRefusal.CERTIFICATE_EXPIRED);
    }

    @Test
    void with_several_certificates_the_best_one_decides() {
        Someone renewed = operatorWithoutCertificate().certificate(10, "TOWNSHIP", "REVOKED", "2022-06-01", null, null, "2020-01-01", "2022-12-31")
                .certificate(11, "TOWNSHIP", "VALID", "2024-01-01", null, null, "2024-01-01", "2027-12-31");
        Judgement answer = renewed.amendsOn("2026-06-15");
        admits(answer);
        assertEquals(11L, answer.basis().certificateId());
    }

    @Test
    void an_old_expired_certificate_does_not_hide_that_the_newer_is_suspended() {
        Someone hidden = operatorWithoutCertificate().certificate(10, "TOWNSHIP", "VALID", "2018-01-01", null, null, "2018-01-01", "2020-12-31")
                .certificate(11, "TOWNSHIP", "SUSPENDED", "2026-06-01", "PROVINCE", null, "2024-01-01", "2027-12-31");
        refuses(hidden.amendsOn("2026-06-15"), GateRefusal.CERTIFICATE_SUSPENDED);
    }

    @Test
    void g09_a_county_certificate_covers_township_work_and_not_the_reverse() {
        admits(operatorWithoutCertificate().certificate("COUNTY", "2024-01-01", "2027-12-31").amendsOn("2026-06-15"));
        refuses(Someone.countyManagerInOrder().withoutCertificates().certificate("TOWNSHIP", "2024-01-01", "2027-12-31").amendsOn("2026-06-15"),
                GateRefusal.CERTIFICATE_TYPE_MISMATCH);
    }

    @Test
    void g10_a_missing_endorsement_is_forgiven_until_the_end_of_march() {
        Someone unendorsed = operatorInOrder().endorsed(2025, null);
        Judgement march = unendorsed.amends("2026-03-31T23:59:59");
        admits(march, Banner.Kind.GRACE_ENDORSEMENT);
        assertEquals(day("2026-03-31"), march.banners().get(0).lastDay());
        refuses(unendorsed.amends("2026-04-01T00:00:00"), GateRefusal.ENDORSEMENT_OVERDUE);
    }

    @Test
    void g10_deferred_counts_as_done_and_failed_bites_after_the_deadline() {
        admits(operatorInOrder().endorsed(2025, "DEFERRED").amendsOn("2026-04-01"));
        admits(operatorInOrder().endorsed(2025, "FAILED").amendsOn("2026-03-31"), Banner.Kind.GRACE_ENDORSEMENT);
        refuses(operatorInOrder().endorsed(2025, "FAILED").amendsOn("2026-04-01"), GateRefusal.ENDORSEMENT_OVERDUE);
    }

    @Test
    void g10_is_not_asked_of_a_certificate_that_was_not_valid_on_31_december() {
        Someone issuedInJanuary = operatorWithoutCertificate().certificate("TOWNSHIP", "2026-01-01", "2028-12-31").endorsed(2025, null);
        admits(issuedInJanuary.amendsOn("2026-04-01"));
        Someone issuedOnTheLastDay = operatorWithoutCertificate().certificate("TOWNSHIP", "2025-12-31", "2028-12-30").endorsed(2025, null);
        refuses(issuedOnTheLastDay.amendsOn("2026-04-01"), GateRefusal.ENDORSEMENT_OVERDUE);
    }
}
