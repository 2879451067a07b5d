package org.wis.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wis.gate.Someone.day;
import static org.wis.gate.Someone.operatorInOrder;
import static org.wis.gate.Someone.operatorWithCertificateUntil;

import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {

    @Test
    void in_order_she_may_write_and_sees_what_will_close_it_first() {
        Standing standing = operatorWithCertificateUntil("2026-06-27").aboutNothing().standing("2026-06-15");
        assertEquals(Standing.Word.MAY_WRITE, standing.word());
        assertTrue(standing.open());
        assertEquals(day("2026-06-28"), standing.closesOn());
        assertEquals(13, standing.daysLeft());
        assertEquals(List.of(GateRefusal.CERTIFICATE_EXPIRED), standing.closing().stream().map(GateReason::code).toList());
    }

    @Test
    void hours_missing_this_year_close_on_1_april_of_the_next() {
        Standing standing = Someone.operatorTrained(2026, 900, 1).aboutNothing().standing("2026-11-24");
        assertEquals(day("2027-04-01"), standing.closesOn());
        assertEquals(List.of(GateRefusal.TRAINING_HOURS_SHORT), standing.closing().stream().map(GateReason::code).toList());
    }

    @Test
    void a_coming_suspension_or_the_end_of_the_post_closes_on_its_day() {
        assertEquals(day("2026-07-01"), operatorInOrder().aboutNothing().suspendedByDecision("d", "2026-07-01", "2026-08-01").standing("2026-06-15").closesOn());
        Someone leaving = operatorInOrder().aboutNothing().withoutPosts().post(Someone.QINGHE, "TOWNSHIP_OPERATOR", 1, "2020-01-01", "2026-09-01");
        assertEquals(day("2026-09-01"), leaving.standing("2026-06-15").closesOn());
    }

    @Test
    void a_grace_has_a_word_and_a_last_day_of_its_own() {
        Standing standing = Someone.operatorTrained(2025, 1790, 1).aboutNothing().standing("2026-03-01");
        assertEquals(Standing.Word.GRACE, standing.word());
        assertEquals(day("2026-04-01"), standing.closesOn());
        assertEquals(Banner.Kind.GRACE_TRAINING, standing.banners().get(0).kind());
    }

    @Test
    void the_end_of_a_pending_renewal_and_of_an_emergency_are_seen_coming() {
        Standing pending = operatorWithCertificateUntil("2026-06-01").renewal("2026-04-01", null).aboutNothing().standing("2026-06-15");
        assertEquals(Standing.Word.GRACE, pending.word());
        assertEquals(day("2026-08-01"), pending.closesOn());
        Standing emergency = Someone.operatorWithoutCertificate().emergency(Someone.QINGHE, "2026-06-10", "2026-06-24").aboutNothing().standing("2026-06-15");
        assertEquals(Standing.Word.EMERGENCY, emergency.word());
        assertEquals(day("2026-06-25"), emergency.closesOn());
    }

    @Test
    void closed_standings_name_their_kind_and_all_reasons() {
        assertEquals(Standing.Word.PAUSED, operatorWithCertificateUntil("2026-06-01").aboutNothing().standing("2026-06-15").word());
        assertEquals(Standing.Word.SUSPENDED, Someone.operatorWithStatus("SUSPENDED", "2026-06-01").aboutNothing().standing("2026-06-15").word());
        Standing left = operatorInOrder().withoutPosts().unpledged(2026).aboutNothing().standing("2026-06-15");
        assertEquals(Standing.Word.NOT_IN_POST, left.word());
        assertEquals(List.of(GateRefusal.PLEDGE_UNSIGNED, GateRefusal.NOT_APPOINTED), left.reasons().stream().map(GateReason::code).toList());
        assertNull(left.closesOn());
        assertEquals(Standing.Word.OFFICE, Someone.officer(Role.PROVINCIAL_OFFICE, "99").aboutNothing().standing("2026-06-15").word());
    }

    @Test
    void a_session_without_second_factor_does_not_change_the_standing() {
        assertEquals(Standing.Word.MAY_WRITE, operatorInOrder().withoutSecondFactor().aboutNothing().standing("2026-06-15").word());
    }

    @Test
    void a_county_manager_may_write_on_behalf() {
        Standing standing = Someone.countyManagerInOrder().aboutNothing().standing("2026-06-15");
        assertEquals(Standing.Word.MAY_WRITE, standing.word());
        assertEquals(Banner.Kind.ON_BEHALF, standing.banners().get(0).kind());
    }
}
