package org.wis.acceptance.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wis.acceptance.TrialSystem;
import org.wis.acceptance.trial.Desk;
import org.wis.acceptance.trial.Ledger;
import org.wis.acceptance.trial.TrialCounty;
import org.wis.acceptance.trial.Writer;
import org.wis.gate.Role;
import org.wis.launcher.RunningSystem;

/**
 * Eight windows of one certified operator amend eight cards while the province suspends and reinstates her certificate, at least 2,000 times. Judged by the order
 * of the commits in the binary log of the test's own MariaDB. A longer run: {@code -Dwis.race.suspensions=50000}.
 */
class SuspensionRaceIT {

    private static final int SUSPENSIONS = Integer.getInteger("wis.race.suspensions", 2000);
    private static final int WRITERS = Integer.getInteger("wis.race.writers", 8);
    private static final int OFFICER_PAIRS = Integer.getInteger("wis.race.officer.pairs", 3);
    /** What a writer may be told when she is refused. The guard of the database is not among it: the gate must have refused before. */
    private static final Set<String> EXPECTED = Set.of("CERTIFICATE_SUSPENDED", "BUSY_TRY_AGAIN");

    @Test
    void no_line_is_committed_while_the_certificate_is_suspended() throws Exception {
        RunningSystem system = TrialSystem.get();
        try (Connection owner = system.database().asOwner(); Connection root = system.asDatabaseRoot()) {
            TrialCounty county = TrialCounty.in(owner);
            Desk operator = Desk.of(system.baseUrl(), "race-operator", county.operator(), Role.TOWNSHIP_OPERATOR);
            Desk officer = Desk.of(system.baseUrl(), "race-officer", county.officer(), Role.PROVINCIAL_OFFICE);
            List<Writer> writers = new ArrayList<>();
            for (int i = 1; i <= WRITERS; i++) {
                writers.add(Writer.withCard(operator, "w" + i, "试" + "一二三四五六七八九".charAt((i - 1) % 9) + "女"));
            }
            Race race = new Race(writers, officer, county.certificateNumber());
            long began = System.nanoTime();
            Haste.with(root, () -> race.run(SUSPENSIONS, OFFICER_PAIRS));
            long seconds = (System.nanoTime() - began) / 1_000_000_000L;

            BinaryLogJudge judge = new BinaryLogJudge(county.certificate());
            BinaryLog.until(root, system.databaseFolder(), "wis").replay(judge);
            int acknowledged = writers.stream().mapToInt(writer -> writer.acknowledged().size()).sum();
            Map<String, Integer> refused = refusals(writers);
            int refusals = refused.values().stream().mapToInt(Integer::intValue).sum();
            System.out.println("race of " + seconds + " s: " + judge.verdict() + ", acknowledged " + acknowledged + ", refused " + refused + ", officer too late " + race.tooLate());

            assertTrue(race.suspensions() >= SUSPENSIONS, "too few suspensions: " + race.suspensions());
            assertEquals(new Verdict(race.suspensions(), race.reinstatements(), acknowledged + WRITERS, List.of(), 0), judge.verdict());
            assertEquals(race.suspensions(), race.reinstatements());
            assertTrue(EXPECTED.containsAll(refused.keySet()), refused.toString());
            int many = SUSPENSIONS / 4;
            assertTrue(acknowledged > many, "too few writes to prove anything: " + acknowledged);
            assertTrue(refused.getOrDefault("CERTIFICATE_SUSPENDED", 0) > many, "too few refusals to prove anything: " + refused);
            Ledger ledger = new Ledger(owner, county);
            assertEquals(List.of(), ledger.faults());
            assertEquals(refusals - refused.getOrDefault("BUSY_TRY_AGAIN", 0), ledger.refusalsRecorded());
            for (Writer writer : writers) {
                assertEquals(List.of(), writer.untold());
                assertEquals(writer.acknowledged(), ledger.marks(writer.caseNumber()));
                assertEquals(writer.acknowledged().get(writer.acknowledged().size() - 1), ledger.mark(writer.caseNumber()));
            }
        }
    }

    private static Map<String, Integer> refusals(List<Writer> writers) {
        Map<String, Integer> all = new TreeMap<>();
        writers.forEach(writer -> writer.refusals().forEach((codes, times) -> all.merge(codes, times, Integer::sum)));
        return all;
    }
}
