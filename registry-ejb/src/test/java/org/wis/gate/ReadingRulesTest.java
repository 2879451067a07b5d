package org.wis.gate;

import static org.wis.gate.Answers.admits;
import static org.wis.gate.Answers.refuses;
import static org.wis.gate.Someone.countyManagerInOrder;
import static org.wis.gate.Someone.operatorInOrder;
import static org.wis.gate.Someone.operatorWithCertificateUntil;
import static org.wis.gate.Someone.operatorWithStatus;

import org.junit.jupiter.api.Test;

class ReadingRulesTest {

    private static final String NOON = "2026-06-15T12:00:00";

    @Test
    void a_lapsed_operator_reads_masked_for_thirty_days_and_then_no_more() {
        Someone lapsed = operatorWithCertificateUntil("2026-05-31");
        admits(lapsed.does(Action.READ_CASE, "2026-06-01T00:00:00"));
        admits(lapsed.does(Action.SEARCH_CASES, "2026-06-30T23:59:59"));
        refuses(lapsed.does(Action.READ_CASE, "2026-07-01T00:00:00"), GateRefusal.CERTIFICATE_EXPIRED);
        refuses(lapsed.amends("2026-06-01T00:00:00"), GateRefusal.CERTIFICATE_EXPIRED);
    }

    @Test
    void who_lapsed_for_training_or_pledge_reads_for_thirty_days() {
        Someone untrained = Someone.operatorTrained(2025, 1790, 1);
        admits(untrained.does(Action.READ_CASE, "2026-04-30T12:00:00"));
        refuses(untrained.does(Action.READ_CASE, "2026-05-01T12:00:00"), GateRefusal.TRAINING_HOURS_SHORT);
        admits(operatorInOrder().unpledged(2026).does(Action.READ_CASE, "2026-03-02T12:00:00"));
        refuses(operatorInOrder().unpledged(2026).does(Action.READ_CASE, "2026-03-03T12:00:00"), GateRefusal.PLEDGE_UNSIGNED);
    }

    @Test
    void a_new_appointee_without_certificate_reads_for_thirty_days_from_her_appointment() {
        Someone fresh = Someone.operatorWithoutCertificate().withoutPosts().post(Someone.QINGHE, "TOWNSHIP_OPERATOR", 1, "2026-06-01", "9999-12-31");
        admits(fresh.does(Action.READ_CASE, "2026-06-30T12:00:00"));
        refuses(fresh.does(Action.READ_CASE, "2026-07-01T12:00:00"), GateRefusal.NO_CERTIFICATE);
    }

    @Test
    void a_cancelled_certificate_lapses_from_the_day_of_its_cancellation() {
        Someone cancelled = operatorWithStatus("CANCELLED", "2026-06-01");
        admits(cancelled.does(Action.READ_CASE, "2026-06-30T12:00:00"));
        refuses(cancelled.does(Action.READ_CASE, "2026-07-01T12:00:00"), GateRefusal.CERTIFICATE_CANCELLED);
    }

    @Test
    void suspended_or_revoked_reads_nothing_from_the_first_moment() {
        refuses(operatorWithStatus("SUSPENDED", "2026-06-15").does(Action.READ_CASE, NOON), GateRefusal.CERTIFICATE_SUSPENDED);
        refuses(operatorWithStatus("REVOKED", "2026-06-15").does(Action.SEARCH_CASES, NOON), GateRefusal.CERTIFICATE_REVOKED);
        refuses(operatorInOrder().suspendedByDecision("d", "2026-06-15", "2026-07-01").does(Action.READ_CASE, NOON), GateRefusal.SUSPENDED_BY_DECISION);
    }

    @Test
    void who_is_not_in_post_not_on_establishment_or_away_reads_nothing() {
        refuses(operatorInOrder().withoutPosts().does(Action.READ_CASE, NOON), GateRefusal.NOT_APPOINTED);
        refuses(operatorInOrder().withoutPosts().post(Someone.QINGHE, "TOWNSHIP_OPERATOR", 5, "2020-01-01", "9999-12-31").does(Action.READ_CASE, NOON),
                GateRefusal.NOT_ON_ESTABLISHMENT);
        refuses(operatorInOrder().leave("SICK", "2026-06-01", "2026-07-01").does(Action.READ_CASE, NOON), GateRefusal.ON_LEAVE);
    }

    @Test
    void her_own_record_stays_open_to_everyone() {
        admits(operatorWithStatus("REVOKED", "2026-06-15").does(Action.READ_OWN_RECORD, NOON));
        admits(operatorInOrder().withoutPosts().does(Action.READ_OWN_STANDING, NOON));
    }

    @Test
    void reading_stays_inside_the_jurisdiction() {
        refuses(operatorInOrder().writingIn(Someone.LIUWAN).does(Action.READ_CASE, NOON), GateRefusal.OUT_OF_JURISDICTION);
        admits(operatorInOrder().acting(Someone.LIUWAN, "2026-06-01", "2026-07-01").writingIn(Someone.LIUWAN).does(Action.READ_CASE, NOON));
        admits(countyManagerInOrder().writingIn(Someone.COUNTY).does(Action.SEARCH_CASES, NOON));
        refuses(countyManagerInOrder().writingIn(Someone.OTHER_COUNTY_TOWNSHIP).does(Action.READ_CASE, NOON), GateRefusal.OUT_OF_JURISDICTION);
        admits(operatorInOrder().aboutNothing().does(Action.SEARCH_CASES, NOON));
    }

    @Test
    void cases_are_read_by_operators_and_managers_only() {
        refuses(Someone.officer(Role.PROVINCIAL_OFFICE, "99").does(Action.READ_CASE, NOON), GateRefusal.ROLE_MISSING, GateRefusal.NOT_APPOINTED);
    }

    @Test
    void masked_values_are_shown_only_while_everything_personal_is_in_order() {
        admits(operatorInOrder().does(Action.UNMASK_CASE, NOON));
        refuses(operatorWithCertificateUntil("2026-06-14").does(Action.UNMASK_CASE, NOON), GateRefusal.CERTIFICATE_EXPIRED);
        admits(Someone.operatorTrained(2025, 1790, 1).does(Action.UNMASK_CASE, "2026-03-31T12:00:00"), Banner.Kind.GRACE_TRAINING);
    }
}
