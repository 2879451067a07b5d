package org.wis.gate;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.wis.gate.Answers.admits;
import static org.wis.gate.Answers.refuses;
import static org.wis.gate.Someone.officer;

import org.junit.jupiter.api.Test;

class OfficeActsTest {

    private static final String NOON = "2026-06-15T12:00:00";

    @Test
    void the_province_suspends_in_its_province_and_needs_no_certificate_for_it() {
        Judgement answer = officer(Role.PROVINCIAL_OFFICE, "99").writingIn(Someone.QINGHE).does(Action.SUSPEND_CERTIFICATE, NOON);
        admits(answer);
        assertNull(answer.basis(), "an act of an office writes no registry line");
        refuses(officer(Role.PROVINCIAL_OFFICE, "98").writingIn(Someone.QINGHE).does(Action.SUSPEND_CERTIFICATE, NOON), GateRefusal.OUT_OF_JURISDICTION);
    }

    @Test
    void an_office_act_asks_for_role_and_second_factor() {
        refuses(officer(Role.COUNTY_MANAGER, Someone.COUNTY).writingIn(Someone.QINGHE).does(Action.REVOKE_CERTIFICATE, NOON), GateRefusal.ROLE_MISSING);
        refuses(officer(Role.PROVINCIAL_OFFICE, "99").withoutSecondFactor().writingIn(Someone.QINGHE).does(Action.REVOKE_CERTIFICATE, NOON),
                GateRefusal.SECOND_FACTOR_REQUIRED);
        refuses(officer(Role.PROVINCIAL_OFFICE, "99").nobodyBehind().does(Action.REVOKE_CERTIFICATE, NOON), GateRefusal.ACCOUNT_DISABLED);
    }

    @Test
    void looking_into_what_an_office_keeps_asks_for_role_and_jurisdiction() {
        admits(officer(Role.COUNTY_MANAGER, Someone.COUNTY).withoutSecondFactor().writingIn(Someone.QINGHE).does(Action.READ_STAFF, NOON));
        refuses(officer(Role.AUDITOR, Someone.COUNTY).writingIn(Someone.QINGHE).does(Action.READ_STAFF, NOON), GateRefusal.ROLE_MISSING);
        refuses(officer(Role.COUNTY_MANAGER, Someone.COUNTY).writingIn(Someone.OTHER_COUNTY_TOWNSHIP).does(Action.READ_STAFF, NOON), GateRefusal.OUT_OF_JURISDICTION);
    }

    @Test
    void no_role_opens_the_gate() {
        for (Role role : Role.values()) {
            refuses(officer(role, "99").pledged(2026).amendsOn("2026-06-15"), GateRefusal.NOT_APPOINTED, GateRefusal.NO_CERTIFICATE);
        }
    }
}
