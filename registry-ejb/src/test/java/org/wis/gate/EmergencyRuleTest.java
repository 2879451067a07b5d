package org.wis.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wis.gate.Answers.admits;
import static org.wis.gate.Answers.admitsOn;
import static org.wis.gate.Answers.refuses;
import static org.wis.gate.Someone.QINGHE;
import static org.wis.gate.Someone.day;
import static org.wis.gate.Someone.operatorInOrder;
import static org.wis.gate.Someone.operatorWithStatus;
import static org.wis.gate.Someone.operatorWithoutCertificate;

import org.junit.jupiter.api.Test;
import org.wis.division.DivisionCode;

class EmergencyRuleTest {

    private static final String NOON = "2026-06-15T12:00:00";

    @Test
    void g19_an_authorisation_of_two_persons_opens_its_township_from_day_1_to_day_15() {
        Someone granted = operatorWithoutCertificate().emergency(QINGHE, "2026-06-15", "2026-06-29");
        refuses(granted.amends("2026-06-14T23:59:59"), GateRefusal.NO_CERTIFICATE);
        Judgement first = granted.amends("2026-06-15T00:00:00");
        admitsOn(first, Basis.Kind.EMERGENCY, Banner.Kind.EMERGENCY);
        assertEquals(41L, first.basis().emergencyId());
        assertEquals(day("2026-06-29"), first.banners().get(0).lastDay());
        admitsOn(granted.amends("2026-06-29T23:59:59"), Basis.Kind.EMERGENCY, Banner.Kind.EMERGENCY);
        refuses(granted.amends("2026-06-30T00:00:00"), GateRefusal.EMERGENCY_EXPIRED, GateRefusal.NO_CERTIFICATE);
    }

    @Test
    void g19_it_ends_after_its_term_whatever_was_typed_and_after_thirty_days_when_extended() {
        refuses(operatorWithoutCertificate().emergency(QINGHE, "2026-06-01", "2026-12-31").amends("2026-06-16T00:00:00"), GateRefusal.EMERGENCY_EXPIRED,
                GateRefusal.NO_CERTIFICATE);
        Someone extended = operatorWithoutCertificate().emergency(granted("2026-06-01", "2026-12-31", true, null));
        admitsOn(extended.amends("2026-06-30T23:59:59"), Basis.Kind.EMERGENCY, Banner.Kind.EMERGENCY);
        refuses(extended.amends("2026-07-01T00:00:00"), GateRefusal.EMERGENCY_EXPIRED, GateRefusal.NO_CERTIFICATE);
    }

    @Test
    void g19_one_that_was_ended_early_is_over_on_that_day() {
        Someone ended = operatorWithoutCertificate().emergency(granted("2026-06-10", "2026-06-24", false, "2026-06-15"));
        admitsOn(ended.amends("2026-06-14T23:59:59"), Basis.Kind.EMERGENCY, Banner.Kind.EMERGENCY);
        refuses(ended.amends("2026-06-15T00:00:00"), GateRefusal.EMERGENCY_EXPIRED, GateRefusal.NO_CERTIFICATE);
    }

    @Test
    void g19_waives_certificate_dates_type_endorsement_and_training() {
        admitsOn(Someone.operatorWithCertificateUntil("2026-01-01").emergency(QINGHE, "2026-06-10", "2026-06-24").amends(NOON), Basis.Kind.EMERGENCY, Banner.Kind.EMERGENCY);
        admitsOn(operatorInOrder().endorsed(2025, "FAILED").trained(2025, 0, 0).emergency(QINGHE, "2026-06-10", "2026-06-24").amends(NOON), Basis.Kind.EMERGENCY,
                Banner.Kind.EMERGENCY);
        admitsOn(Someone.countyManagerInOrder().withoutCertificates().certificate("TOWNSHIP", "2024-01-01", "2027-12-31").emergency(QINGHE, "2026-06-10", "2026-06-24")
                .amends(NOON), Basis.Kind.EMERGENCY, Banner.Kind.EMERGENCY);
        admitsOn(operatorInOrder().training(new Facts.TrainingYear(2025, 0, 0, 0, "PRE_SERVICE", false, null)).emergency(QINGHE, "2026-06-10", "2026-06-24").amends(NOON),
                Basis.Kind.EMERGENCY, Banner.Kind.EMERGENCY);
    }

    @Test
    void g19_waives_nothing_else_personal() {
        refuses(operatorWithStatus("SUSPENDED", "2026-06-01").emergency(QINGHE, "2026-06-10", "2026-06-24").amends(NOON), GateRefusal.CERTIFICATE_SUSPENDED);
        refuses(operatorWithStatus("REVOKED", "2026-06-01").trained(2025, 0, 0).emergency(QINGHE, "2026-06-10", "2026-06-24").amends(NOON), GateRefusal.CERTIFICATE_REVOKED);
        refuses(operatorWithoutCertificate().withoutPosts().emergency(QINGHE, "2026-06-10", "2026-06-24").amends(NOON), GateRefusal.NOT_APPOINTED);
        refuses(operatorWithoutCertificate().unpledged(2026).emergency(QINGHE, "2026-06-10", "2026-06-24").amends(NOON), GateRefusal.PLEDGE_UNSIGNED);
        refuses(operatorWithoutCertificate().leave("OTHER", "2026-06-01", "2026-07-01").emergency(QINGHE, "2026-06-10", "2026-06-24").amends(NOON), GateRefusal.ON_LEAVE);
        refuses(operatorWithoutCertificate().suspendedByDecision("d", "2026-06-01", "2026-07-01").emergency(QINGHE, "2026-06-10", "2026-06-24").amends(NOON),
                GateRefusal.SUSPENDED_BY_DECISION);
        refuses(operatorWithoutCertificate().withoutPosts().post(QINGHE, "TOWNSHIP_OPERATOR", 5, "2020-01-01", "9999-12-31").emergency(QINGHE, "2026-06-10", "2026-06-24")
                .amends(NOON), GateRefusal.NOT_ON_ESTABLISHMENT);
    }

    @Test
    void g19_bulk_moves_exits_and_unmasking_are_out_of_scope() {
        Someone granted = operatorWithoutCertificate().emergency(QINGHE, "2026-06-10", "2026-06-24");
        for (Action action : new Action[] {Action.OPEN_CASES_IN_BULK, Action.MOVE_CASE, Action.EXIT_CASE, Action.RESTORE_CASE, Action.UNMASK_CASE}) {
            refuses(granted.does(action, NOON), GateRefusal.EMERGENCY_SCOPE);
        }
        admits(granted.does(Action.OPEN_CASE, NOON), Banner.Kind.EMERGENCY);
        admits(granted.does(Action.READ_CASE, NOON));
    }

    @Test
    void g19_another_township_is_out_of_scope_and_out_of_jurisdiction() {
        refuses(operatorWithoutCertificate().emergency(QINGHE, "2026-06-10", "2026-06-24").writingIn(Someone.VILLAGE_OF_LIUWAN).amends(NOON),
                GateRefusal.EMERGENCY_SCOPE, GateRefusal.OUT_OF_JURISDICTION);
    }

    @Test
    void g19_a_certified_colleague_helps_in_the_township_of_the_authorisation() {
        admitsOn(operatorInOrder().emergency(Someone.LIUWAN, "2026-06-10", "2026-06-24").writingIn(Someone.VILLAGE_OF_LIUWAN).amends(NOON), Basis.Kind.EMERGENCY,
                Banner.Kind.EMERGENCY);
        admitsOn(operatorInOrder().emergency(Someone.LIUWAN, "2026-06-10", "2026-06-24").amends(NOON), Basis.Kind.CERTIFICATE);
    }

    @Test
    void g19_counts_only_when_two_others_granted_it() {
        long other = Someone.MANAGER;
        DivisionCode township = new DivisionCode(QINGHE);
        refuses(operatorWithoutCertificate().emergency(new Facts.Emergency(1, township, other, null, day("2026-06-10"), day("2026-06-24"), false, null)).amends(NOON),
                GateRefusal.NO_CERTIFICATE);
        refuses(operatorWithoutCertificate().emergency(new Facts.Emergency(1, township, other, other, day("2026-06-10"), day("2026-06-24"), false, null)).amends(NOON),
                GateRefusal.NO_CERTIFICATE);
        refuses(operatorWithoutCertificate().emergency(new Facts.Emergency(1, township, other, Someone.ACCOUNT, day("2026-06-10"), day("2026-06-24"), false, null)).amends(NOON),
                GateRefusal.NO_CERTIFICATE);
    }

    private static Facts.Emergency granted(String first, String last, boolean extended, String endedOn) {
        return new Facts.Emergency(41, new DivisionCode(QINGHE), Someone.MANAGER, Someone.OTHER_MANAGER, day(first), day(last), extended, endedOn == null ? null : day(endedOn));
    }
}
