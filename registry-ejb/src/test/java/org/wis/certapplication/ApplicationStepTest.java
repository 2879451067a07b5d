package org.wis.certapplication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wis.gate.Refused;

/** Every step from every state by every actor, with and without the prefecture's review, against a table written by hand from the rules, not from the code. */
class ApplicationStepTest {

    /** States in the order of the columns. */
    private static final List<ApplicationState> COLUMNS = List.of(ApplicationState.APPLIED, ApplicationState.RETURNED, ApplicationState.COUNTY_REVIEWED,
            ApplicationState.PREFECTURE_REVIEWED, ApplicationState.EXAM_PASSED, ApplicationState.ISSUED, ApplicationState.WITHDRAWN, ApplicationState.REJECTED);

    private static final Map<Character, String> REFUSALS = Map.of('-', "APPLICATION_STATE_WRONG", 'i', "APPLICATION_ALREADY_ISSUED", 'p', "PREFECTURE_REVIEW_MISSING");

    /** Who may; what happens in each state without the prefecture's review, then with it: + goes, a letter is the refusal, x is nobody's step. */
    private static final Map<ApplicationStep, String> ORACLE = Map.ofEntries(
            Map.entry(ApplicationStep.AMENDED, "APPLICANT ++---i-- ++---i--"),
            Map.entry(ApplicationStep.MENDED, "APPLICANT -+---i-- -+---i--"),
            Map.entry(ApplicationStep.WITHDRAWN, "APPLICANT +++++i-- +++++i--"),
            Map.entry(ApplicationStep.COUNTY_REVIEWED, "COUNTY +----i-- +----i--"),
            Map.entry(ApplicationStep.COUNTY_RETURNED, "COUNTY +----i-- +----i--"),
            Map.entry(ApplicationStep.PREFECTURE_REVIEWED, "PREFECTURE xxxxxxxx --+--i--"),
            Map.entry(ApplicationStep.PREFECTURE_RETURNED, "PREFECTURE xxxxxxxx --+--i--"),
            Map.entry(ApplicationStep.EXAM_PASSED, "PROVINCE --++-i-- --p+-i--"),
            Map.entry(ApplicationStep.PROVINCE_RETURNED, "PROVINCE --+++i-- --+++i--"),
            Map.entry(ApplicationStep.REJECTED, "PROVINCE --+++i-- --+++i--"),
            Map.entry(ApplicationStep.ISSUED, "PROVINCE ----+i-- ----+i--"));

    /** What each step makes of the application. */
    private static final Map<ApplicationStep, ApplicationState> AFTER = Map.of(
            ApplicationStep.MENDED, ApplicationState.APPLIED, ApplicationStep.WITHDRAWN, ApplicationState.WITHDRAWN,
            ApplicationStep.COUNTY_REVIEWED, ApplicationState.COUNTY_REVIEWED, ApplicationStep.COUNTY_RETURNED, ApplicationState.RETURNED,
            ApplicationStep.PREFECTURE_REVIEWED, ApplicationState.PREFECTURE_REVIEWED, ApplicationStep.PREFECTURE_RETURNED, ApplicationState.RETURNED,
            ApplicationStep.EXAM_PASSED, ApplicationState.EXAM_PASSED, ApplicationStep.PROVINCE_RETURNED, ApplicationState.RETURNED,
            ApplicationStep.REJECTED, ApplicationState.REJECTED, ApplicationStep.ISSUED, ApplicationState.ISSUED);

    @TestFactory
    List<DynamicTest> every_step_from_every_state_by_every_actor() {
        List<DynamicTest> tests = new ArrayList<>();
        ORACLE.forEach((step, rule) -> {
            String[] parts = rule.split(" ");
            for (ApplicationActor actor : ApplicationActor.values()) {
                for (int i = 0; i < COLUMNS.size(); i++) {
                    for (boolean prefecture : new boolean[] {false, true}) {
                        ApplicationState state = COLUMNS.get(i);
                        char cell = parts[prefecture ? 2 : 1].charAt(i);
                        String expected = !actor.name().equals(parts[0]) || cell == 'x' ? "APPLICATION_STEP_NOT_YOURS" : REFUSALS.getOrDefault(cell, "");
                        tests.add(DynamicTest.dynamicTest(step + " from " + state + " by " + actor + (prefecture ? " with" : " without") + " the prefecture",
                                () -> check(step, state, actor, prefecture, expected)));
                    }
                }
            }
        });
        return tests;
    }

    @Test
    void the_table_names_every_step_but_the_first_and_every_state() {
        assertEquals(ApplicationStep.values().length - 1, ORACLE.size());
        assertEquals(EnumSet.allOf(ApplicationState.class), EnumSet.copyOf(COLUMNS));
    }

    @Test
    void each_step_leads_where_the_rules_say() {
        AFTER.forEach((step, state) -> assertEquals(state, step.after(ApplicationState.APPLIED), step.name()));
        assertEquals(ApplicationState.RETURNED, ApplicationStep.AMENDED.after(ApplicationState.RETURNED));
        assertEquals(ApplicationState.APPLIED, ApplicationStep.AMENDED.after(ApplicationState.APPLIED));
    }

    private static void check(ApplicationStep step, ApplicationState state, ApplicationActor actor, boolean prefecture, String expected) {
        assertEquals(expected.isEmpty(), step.possible(state, actor, prefecture));
        if (expected.isEmpty()) {
            step.require(state, actor, prefecture);
        } else {
            assertEquals(expected, assertThrows(Refused.class, () -> step.require(state, actor, prefecture)).code().name());
        }
    }
}
