package org.wis.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wis.gate.Answers.admits;
import static org.wis.gate.Answers.refuses;
import static org.wis.gate.Someone.operatorInOrder;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class AccountRulesTest {

    @Test
    void a_disabled_account_may_not_write() {
        refuses(operatorInOrder().disabled().amendsOn("2026-06-15"), GateRefusal.ACCOUNT_DISABLED);
    }

    @Test
    void a_lock_holds_to_its_last_second() {
        Someone locked = operatorInOrder().lockedUntil("2026-06-15T10:00:00");
        refuses(locked.amends("2026-06-15T09:59:59"), GateRefusal.ACCOUNT_DISABLED);
        admits(locked.amends("2026-06-15T10:00:00"));
    }

    @Test
    void an_account_without_a_person_behind_it_may_never_write() {
        refuses(operatorInOrder().nobodyBehind().amendsOn("2026-06-15"), GateRefusal.ACCOUNT_DISABLED);
    }

    @Test
    void several_faults_of_an_account_are_one_code() {
        Judgement answer = operatorInOrder().disabled().lockedUntil("2026-12-31T00:00:00").nobodyBehind().amendsOn("2026-06-15");
        refuses(answer, GateRefusal.ACCOUNT_DISABLED);
        assertEquals(1, answer.reasons().size());
    }

    @Test
    void a_write_asks_for_the_second_factor() {
        refuses(operatorInOrder().withoutSecondFactor().amendsOn("2026-06-15"), GateRefusal.SECOND_FACTOR_REQUIRED);
        admits(operatorInOrder().withoutSecondFactor().does(Action.READ_CASE, "2026-06-15T10:00:00"));
    }

    @Test
    void an_initial_password_is_changed_first() {
        Someone fresh = operatorInOrder().withInitialPassword();
        refuses(fresh.amendsOn("2026-06-15"), GateRefusal.PASSWORD_CHANGE_REQUIRED);
        refuses(fresh.does(Action.READ_DIVISIONS, "2026-06-15T10:00:00"), GateRefusal.PASSWORD_CHANGE_REQUIRED);
        admits(fresh.does(Action.CHANGE_OWN_PASSWORD, "2026-06-15T10:00:00"));
        admits(fresh.does(Action.SIGN_OUT, "2026-06-15T10:00:00"));
    }

    @Test
    void a_disabled_account_can_still_sign_out_and_nothing_else() {
        admits(operatorInOrder().disabled().does(Action.SIGN_OUT, "2026-06-15T10:00:00"));
        refuses(operatorInOrder().disabled().does(Action.READ_OWN_RECORD, "2026-06-15T10:00:00"), GateRefusal.ACCOUNT_DISABLED);
    }

    @Test
    void nobody_may_do_only_what_anyone_may() {
        LocalDateTime now = LocalDateTime.parse("2026-06-15T10:00:00");
        admits(Judge.judge(Action.SIGN_IN, Facts.nobody(), now));
        refuses(Judge.judge(Action.READ_OWN_STANDING, Facts.nobody(), now), GateRefusal.NOT_SIGNED_IN);
        refuses(Judge.judge(Action.AMEND_CASE, Facts.nobody(), now), GateRefusal.NOT_SIGNED_IN);
    }

    @Test
    void what_the_system_does_no_person_may_and_the_system_may_nothing_else() {
        LocalDateTime now = LocalDateTime.parse("2026-06-15T10:00:00");
        admits(Judge.judge(Action.SEAL_AUDIT, Facts.system(), now));
        refuses(Judge.judge(Action.SEAL_AUDIT, Facts.nobody(), now), GateRefusal.SYSTEM_ONLY);
        refuses(operatorInOrder().does(Action.SEAL_AUDIT, "2026-06-15T10:00:00"), GateRefusal.SYSTEM_ONLY);
        refuses(Judge.judge(Action.AMEND_CASE, Facts.system(), now), GateRefusal.NOT_SIGNED_IN);
    }
}
