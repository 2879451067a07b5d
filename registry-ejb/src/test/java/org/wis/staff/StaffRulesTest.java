package org.wis.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.wis.division.DivisionCode;
import org.wis.gate.Identity;
import org.wis.gate.Refused;
import org.wis.gate.SignedIn;

class StaffRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final DivisionCode TOWNSHIP = DivisionCode.of("990121001");
    private static final Decision DECISION = new Decision("C-1", "operator ill");
    private static final long PROPOSER = 1;
    private static final long APPROVER = 2;

    @Test
    void a_spell_holds_at_least_one_day() {
        refused("PERIOD_EMPTY", () -> new Spell(DAY, DAY));
        refused("PERIOD_EMPTY", () -> new Spell(DAY, DAY.minusDays(1)));
        assertEquals(1, new Spell(DAY, DAY.plusDays(1)).days());
    }

    @Test
    void spells_that_only_touch_do_not_overlap() {
        Spell first = new Spell(DAY, DAY.plusDays(10));
        assertFalse(first.overlaps(new Spell(DAY.plusDays(10), DAY.plusDays(20))));
        assertTrue(first.overlaps(new Spell(DAY.plusDays(9), DAY.plusDays(20))));
        assertTrue(Spell.from(DAY).overlaps(new Spell(DAY.plusYears(50), DAY.plusYears(51))));
        assertFalse(first.covers(DAY.plusDays(10)));
        assertTrue(first.covers(DAY.plusDays(9)));
    }

    @Test
    void an_end_keeps_the_first_day_and_never_prolongs() {
        Spell open = Spell.from(DAY);
        assertEquals(DAY.plusDays(1), open.endedBefore(DAY).to());
        assertEquals(DAY.plusDays(5), open.endedBefore(DAY.plusDays(5)).to());
        assertEquals(DAY.plusDays(3), new Spell(DAY, DAY.plusDays(3)).endedBefore(DAY.plusDays(5)).to());
    }

    @Test
    void an_acting_post_ends_after_day_90_whatever_was_typed() {
        assertEquals(DAY.plusDays(89), acting(DAY.plusDays(300)).spell().lastDay());
        assertEquals(DAY.plusDays(89), acting(DAY.plusDays(90)).spell().lastDay());
        assertEquals(DAY.plusDays(39), acting(DAY.plusDays(40)).spell().lastDay());
    }

    @Test
    void an_emergency_takes_two_persons() {
        EmergencyAuthorisation emergency = emergency(DAY);
        refused("EMERGENCY_TWO_PERSONS", () -> emergency.approve(PROPOSER, DAY.atTime(9, 0)));
        refused("EMERGENCY_NOT_APPROVED", () -> emergency.extend(DAY, 15));
        emergency.approve(APPROVER, DAY.atTime(9, 0));
        refused("EMERGENCY_ALREADY_APPROVED", () -> emergency.approve(APPROVER, DAY.atTime(9, 0)));
    }

    @Test
    void an_emergency_lasts_fifteen_days_and_is_extended_once() {
        EmergencyAuthorisation emergency = emergency(DAY);
        emergency.approve(APPROVER, DAY.atTime(9, 0));
        assertEquals(LocalDate.of(2026, 3, 16), emergency.lastDay());
        refused("EMERGENCY_ENDED", () -> emergency.extend(LocalDate.of(2026, 3, 17), 15));
        emergency.extend(LocalDate.of(2026, 3, 16), 15);
        assertEquals(LocalDate.of(2026, 3, 31), emergency.lastDay());
        assertEquals(30, emergency.daysIn(2026));
        refused("EMERGENCY_ALREADY_EXTENDED", () -> emergency.extend(LocalDate.of(2026, 3, 20), 15));
    }

    @Test
    void an_emergency_begins_with_its_approval_and_ends_no_later_than_proposed() {
        EmergencyAuthorisation emergency = emergency(DAY);
        emergency.approve(APPROVER, DAY.plusDays(3).atTime(9, 0));
        assertEquals(DAY.plusDays(3), emergency.firstDay());
        assertEquals(12, emergency.daysIn(2026));
        refused("EMERGENCY_PROPOSAL_STALE", () -> emergency(DAY).approve(APPROVER, DAY.plusDays(15).atTime(0, 0)));
    }

    @Test
    void days_of_an_emergency_belong_to_their_year() {
        EmergencyAuthorisation emergency = emergency(LocalDate.of(2026, 12, 25));
        assertEquals(7, emergency.daysIn(2026));
        assertEquals(8, emergency.daysIn(2027));
        emergency.end(LocalDate.of(2026, 12, 27));
        assertEquals(2, emergency.daysIn(2026));
        assertEquals(0, emergency.daysIn(2027));
        refused("EMERGENCY_ENDED", () -> emergency.end(LocalDate.of(2026, 12, 28)));
    }

    @Test
    void a_proposal_that_was_never_approved_counts_only_while_it_waits() {
        EmergencyAuthorisation waiting = emergency(DAY);
        assertTrue(waiting.counts(DAY.plusDays(14)));
        assertFalse(waiting.counts(DAY.plusDays(15)));
        waiting.approve(APPROVER, DAY.atTime(9, 0));
        assertTrue(waiting.counts(DAY.plusDays(15)));
    }

    @Test
    void nobody_decides_about_her_own_right() {
        Signatory signatory = new Signatory();
        signatory.identity = identity(7L);
        refused("OWN_RIGHT_NOT_OWN_DECISION", () -> signatory.deciding(new StaffId(7)));
        assertEquals(1, signatory.deciding(new StaffId(8)).accountId());
        signatory.identity = identity(null);
        refused("ACCOUNT_WITHOUT_PERSON", signatory::self);
    }

    @Test
    void a_decision_needs_document_and_reason() {
        refused("DECISION_WITHOUT_DOCUMENT", () -> new Decision(" ", "x"));
        refused("DECISION_WITHOUT_REASON", () -> new Decision("x", null));
        refused("DECISION_TEXT_TOO_LONG", () -> new Decision("x".repeat(61), "x"));
        assertEquals("𠮷".repeat(60), new Decision(" " + "𠮷".repeat(60), "x").documentNo(), "a supplementary character is one");
    }

    @Test
    void an_identity_number_with_a_wrong_check_character_is_refused_without_repeating_it() {
        assertEquals("11010519491231002X", IdentityNumber.of(" 11010519491231002x ").value());
        Refused refused = assertThrows(Refused.class, () -> IdentityNumber.of("110105194912310021"));
        assertEquals("STAFF_ID_NUMBER_WRONG", refused.code().name());
        assertFalse(refused.getMessage().contains("1101"));
        refused("STAFF_ID_NUMBER_WRONG", () -> IdentityNumber.of(null));
    }

    @Test
    void a_gap_is_what_is_missing_on_establishment() {
        assertEquals(1, gap(2, 1, 1).gap());
        assertEquals(0, gap(1, 1, 0).gap());
        assertEquals(0, gap(1, 3, 0).gap());
    }

    private static PositionGap gap(int required, int holders, int others) {
        return new PositionGap(new OfficeId(1), "office", TOWNSHIP, PositionType.TOWNSHIP_OPERATOR, required, holders, others);
    }

    private static ActingAppointment acting(LocalDate to) {
        return new ActingAppointment(new StaffId(7), TOWNSHIP, "C-1", PROPOSER, new Spell(DAY, to), 90);
    }

    private static EmergencyAuthorisation emergency(LocalDate first) {
        return new EmergencyAuthorisation(new EmergencyProposal(new StaffId(7), DECISION, first, first), TOWNSHIP, PROPOSER, first.atTime(8, 0), 15);
    }

    private static Identity identity(Long staff) {
        return () -> Optional.of(new SignedIn(1, staff, "he", Set.of(), true));
    }

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(Refused.class, act).code().name());
    }
}
