package org.wis.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wis.gate.Refused;

/** Every step from every state by every actor, against a table written by hand from the rules, not from the code. */
class CertificateStepTest {

    /** States in the order of the columns: not yet valid, valid, suspended by county, by province, expired, cancelled, revoked. */
    private static final List<CertificateState> COLUMNS = List.of(CertificateState.NOT_YET_VALID, CertificateState.VALID, CertificateState.SUSPENDED_BY_COUNTY,
            CertificateState.SUSPENDED_BY_PROVINCE, CertificateState.EXPIRED, CertificateState.CANCELLED, CertificateState.REVOKED);

    private static final Map<String, String> REFUSALS = Map.of(
            "c", "CERTIFICATE_ALREADY_CANCELLED", "r", "CERTIFICATE_ALREADY_REVOKED", "s", "CERTIFICATE_ALREADY_SUSPENDED", "n", "CERTIFICATE_NOT_SUSPENDED",
            "p", "CERTIFICATE_HELD_BY_PROVINCE", "h", "CERTIFICATE_STILL_SUSPENDED", "b", "CERTIFICATE_NOT_BEGUN", "v", "CERTIFICATE_NOT_REVOKED", "+", "");

    /** Who may, and what happens in each state: + goes, a letter is the refusal. */
    private static final Map<CertificateStep, String> ORACLE = Map.ofEntries(
            Map.entry(CertificateStep.SUSPENDED, "PROVINCE ++ss+cr"),
            Map.entry(CertificateStep.SUSPENDED_AT_ONCE, "COUNTY ++ss+cr"),
            Map.entry(CertificateStep.SUSPENSION_CONFIRMED, "PROVINCE nn+pncr"),
            Map.entry(CertificateStep.SUSPENSION_WITHDRAWN, "COUNTY nn+pncr"),
            Map.entry(CertificateStep.REINSTATED, "PROVINCE nn++ncr"),
            Map.entry(CertificateStep.REVOKED, "PROVINCE +++++cr"),
            Map.entry(CertificateStep.CANCELLED, "PROVINCE +++++cr"),
            Map.entry(CertificateStep.ENDORSED, "PROVINCE b++++cr"),
            Map.entry(CertificateStep.RENEWAL_APPLIED, "HOLDER b+hh+cr"),
            Map.entry(CertificateStep.RENEWED, "PROVINCE b+hh+cr"),
            Map.entry(CertificateStep.RENEWAL_REFUSED, "PROVINCE b++++cr"),
            Map.entry(CertificateStep.COPY_LOST, "HOLDER +++++cr"),
            Map.entry(CertificateStep.REISSUED, "PROVINCE +++++cr"),
            Map.entry(CertificateStep.SUSPENSION_PROPOSED, "COUNTY +++s+cr"),
            Map.entry(CertificateStep.ENDORSEMENT_PROPOSED, "COUNTY b++++cr"),
            Map.entry(CertificateStep.PROPOSAL_DECLINED, "PROVINCE +++++cr"),
            Map.entry(CertificateStep.APPEAL_FILED, "HOLDER vvvvvv+"),
            Map.entry(CertificateStep.APPEAL_RECEIVED, "PROVINCE vvvvvv+"),
            Map.entry(CertificateStep.REVOCATION_UPHELD, "PROVINCE vvvvvv+"),
            Map.entry(CertificateStep.REVOCATION_LIFTED, "PROVINCE vvvvvv+"));

    @TestFactory
    List<DynamicTest> every_step_from_every_state_by_every_actor() {
        List<DynamicTest> tests = new ArrayList<>();
        ORACLE.forEach((step, rule) -> {
            String[] parts = rule.split(" ");
            for (CertificateActor actor : CertificateActor.values()) {
                for (int i = 0; i < COLUMNS.size(); i++) {
                    CertificateState state = COLUMNS.get(i);
                    String expected = actor.name().equals(parts[0]) ? REFUSALS.get(parts[1].substring(i, i + 1)) : "CERTIFICATE_STEP_NOT_YOURS";
                    tests.add(DynamicTest.dynamicTest(step + " from " + state + " by " + actor, () -> check(step, state, actor, expected)));
                }
            }
        });
        return tests;
    }

    @Test
    void the_table_names_every_step_that_somebody_takes() {
        assertEquals(CertificateStep.values().length - 2, ORACLE.size(), "all but the issue itself and the lapse by date");
        assertEquals(CertificateState.values().length, COLUMNS.size());
    }

    @Test
    void the_lapse_is_nobodys_step() {
        for (CertificateActor actor : CertificateActor.values()) {
            check(CertificateStep.SUSPENSION_LAPSED, CertificateState.SUSPENDED_BY_COUNTY, actor, "CERTIFICATE_STEP_NOT_YOURS");
        }
    }

    private static void check(CertificateStep step, CertificateState state, CertificateActor actor, String expected) {
        assertEquals(expected.isEmpty(), step.possible(state, actor));
        if (expected.isEmpty()) {
            step.require(state, actor);
        } else {
            assertEquals(expected, assertThrows(Refused.class, () -> step.require(state, actor)).code().name());
        }
    }
}
