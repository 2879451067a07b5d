package org.wis.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wis.gate.Someone.day;
import static org.wis.gate.Someone.operatorInOrder;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wis.division.DivisionCode;

/** What is foreseen for a day is what the gate says when that day has come. */
class ProspectTest {

    private static final LocalDate TODAY = day("2026-11-24");
    private static final LocalDate UNTIL = TODAY.plusMonths(12);
    private static final int PEOPLE = 600;
    private static final List<String> TOWNSHIPS = List.of(Someone.QINGHE, Someone.LIUWAN);

    @Test
    void on_every_day_of_twelve_months_the_foresight_of_anybody_is_what_the_gate_says_on_that_day() {
        Set<GateRefusal> seen = EnumSet.noneOf(GateRefusal.class);
        int turns = 0;
        for (int seed = 0; seed < PEOPLE; seed++) {
            Facts facts = MadeUpFacts.of(new Random(seed), TODAY);
            Target about = new Target(new DivisionCode(TOWNSHIPS.get(seed % TOWNSHIPS.size())), TargetState.OPEN);
            List<RightSpell> spells = Prospect.spells(facts, about, TODAY, UNTIL);
            Prospect prospect = new Prospect(1, about.division(), false, spells);
            turns += spells.size() - 1;
            for (LocalDate day = TODAY; day.isBefore(UNTIL); day = day.plusDays(1)) {
                Judgement then = Judge.judge(Action.AMEND_CASE, facts.about(about).apartFromSession(), day.atStartOfDay());
                assertEquals(then.reasons(), prospect.on(day).reasons(), "person " + seed + " on " + day);
                assertEquals(Standing.wordFor(then, facts), prospect.on(day).word(), "person " + seed + " on " + day);
                then.reasons().forEach(reason -> seen.add(reason.code()));
            }
        }
        assertTrue(turns > PEOPLE, "the people of the test change too seldom: " + turns);
        assertTrue(seen.containsAll(EnumSet.of(GateRefusal.CERTIFICATE_EXPIRED, GateRefusal.CERTIFICATE_NOT_YET_VALID, GateRefusal.CERTIFICATE_SUSPENDED, GateRefusal.NOT_APPOINTED,
                GateRefusal.NOT_ON_ESTABLISHMENT, GateRefusal.ON_LEAVE, GateRefusal.ENDORSEMENT_OVERDUE, GateRefusal.TRAINING_HOURS_SHORT, GateRefusal.PREFECTURE_TRAINING_MISSING,
                GateRefusal.PLEDGE_UNSIGNED, GateRefusal.SUSPENDED_BY_DECISION, GateRefusal.OUT_OF_JURISDICTION, GateRefusal.UNIT_FROZEN, GateRefusal.EMERGENCY_EXPIRED)), seen.toString());
    }

    @Test
    void spells_follow_one_another_and_tell_each_turn_with_its_reason() {
        Facts facts = operatorInOrder().withoutCertificates().certificate("TOWNSHIP", "2024-01-01", "2026-12-15").leave("SICK", "2026-12-01", "2026-12-05").facts();
        List<RightSpell> spells = Prospect.spells(facts, null, TODAY, UNTIL);
        assertEquals(List.of(TODAY, day("2026-12-01"), day("2026-12-05"), day("2026-12-16")), spells.stream().map(RightSpell::from).limit(4).toList());
        assertEquals(List.of(true, false, true, false), spells.stream().map(RightSpell::open).limit(4).toList());
        assertEquals(GateRefusal.CERTIFICATE_EXPIRED, spells.get(3).reasons().get(0).code());
        assertEquals(UNTIL, spells.get(spells.size() - 1).to());
    }

    @Test
    void an_emergency_authorisation_opens_the_gate_but_covers_no_township() {
        Facts facts = Someone.operatorWithoutCertificate().emergency(Someone.QINGHE, "2026-11-20", "2026-12-04").facts();
        RightSpell now = Prospect.spells(facts, null, TODAY, UNTIL).get(0);
        assertTrue(now.open());
        assertEquals(Standing.Word.EMERGENCY, now.word());
        assertEquals(List.of(false, day("2026-12-05")), List.of(now.covers(), now.to()));
    }

    @Test
    void each_place_she_enters_data_in_is_looked_at_by_itself() {
        Facts facts = operatorInOrder().acting(Someone.LIUWAN, "2026-11-01", "2026-12-01").facts();
        List<Prospect> places = RightForecasting.of(7, facts, new DivisionCode(Someone.COUNTY), TODAY, UNTIL);
        assertEquals(List.of(Someone.QINGHE, Someone.LIUWAN), places.stream().map(one -> one.place().value()).toList());
        assertEquals(List.of(false, true), places.stream().map(Prospect::acting).toList());
        assertEquals(day("2026-12-01"), places.get(1).lapse().orElseThrow().from());
        assertEquals(GateRefusal.OUT_OF_JURISDICTION, places.get(1).lapse().orElseThrow().reasons().get(0).code());
        assertTrue(places.get(0).coversOn(day("2026-12-01")));
    }
}
