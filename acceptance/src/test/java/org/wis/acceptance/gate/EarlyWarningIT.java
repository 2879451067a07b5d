package org.wis.acceptance.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wis.acceptance.ContainerSystem;
import org.wis.acceptance.PortalArchive;
import org.wis.acceptance.trial.Rows;
import org.wis.division.DivisionCode;
import org.wis.foresight.CoverSpell;
import org.wis.foresight.EarlyWarningTimer;
import org.wis.foresight.ForesightReading;
import org.wis.foresight.TownshipForesight;
import org.wis.gate.EntryRefused;
import org.wis.gate.GateRefusal;
import org.wis.gate.Refused;
import org.wis.gate.Standing;
import org.wis.gate.StandingReading;
import org.wis.gate.SystemWork;

/** The warnings and the foresight inside the server, by a clock in the test's hand: what is foreseen for a day is what everybody is told when that day has come. */
@ArquillianTest
class EarlyWarningIT {

    private static final LocalDate END = LocalDate.of(2027, 6, 30);

    @Inject
    private Stage stage;
    @Inject
    private EarlyWarningTimer timer;
    @Inject
    private ForesightReading foresight;
    @Inject
    private StandingReading standing;

    @Deployment
    static Archive<?> application() {
        return PortalArchive.with(EarlyWarningIT.class, Stage.class, Owner.class, Places.class, Player.class, Form.class, Caller.class, Rows.class)
                .telling(Caller.ADDRESS, ContainerSystem.get().baseUrl().toString()).deployment();
    }

    @BeforeEach
    void begin() throws SQLException {
        stage.begin();
    }

    @AfterEach
    void end() throws SQLException {
        stage.end();
    }

    @Test
    void one_notice_on_each_of_the_days_90_60_30_7_and_1_and_none_is_left_open_after_the_renewal() throws SQLException {
        Player zhou = stage.places().operator(Places.QINGHE);
        stage.owner().rows().run("UPDATE certificate SET valid_to = ? WHERE id = ?", END, zhou.certificate());
        List<String> expected = new ArrayList<>();
        for (int before : new int[] {91, 90, 89, 60, 30, 29, 7, 1}) {
            night(END.minusDays(before));
            if (List.of(90, 60, 30, 7, 1).contains(before)) {
                expected.add(END.minusDays(before).toString());
            }
            assertEquals(expected, told(zhou), "days before the end: " + before);
        }
        stage.owner().rows().run("UPDATE certificate SET valid_to = '2030-06-30' WHERE id = ?", zhou.certificate());
        night(END);
        assertEquals(List.of(), stage.owner().rows().texts("SELECT cause FROM notice WHERE cause LIKE ? AND closed_at IS NULL", "%." + zhou.staff().value() + ".CERTIFICATE_EXPIRY." + END + "%"));
    }

    @Test
    void nobody_but_the_system_warns() throws SQLException {
        Player zhou = stage.places().operator(Places.QINGHE);
        stage.at("2027-01-10T09:00:00");
        Refused refused = assertThrows(Refused.class, () -> stage.as(zhou, () -> timer.warnNow()));
        assertEquals(GateRefusal.SYSTEM_ONLY, refused instanceof EntryRefused entry ? entry.reasons().get(0).code() : refused.code());
    }

    @Test
    void what_is_foreseen_for_the_township_is_what_its_operator_is_told_on_each_of_those_days() throws SQLException {
        Player zhou = stage.places().operator(Places.QINGHE);
        Player manager = stage.places().manager(Places.COUNTY);
        stage.owner().rows().run("UPDATE certificate SET valid_to = ? WHERE id = ?", END, zhou.certificate());
        stage.at("2027-03-01T09:00:00");
        TownshipForesight township = stage.as(manager, () -> foresight.townships(DivisionCode.of(Places.COUNTY))).stream()
                .filter(one -> one.township().value().equals(Places.QINGHE)).findFirst().orElseThrow();
        for (CoverSpell spell : township.cover()) {
            stage.at(spell.from() + "T09:00:00");
            Standing told = stage.as(zhou, () -> standing.own());
            boolean covered = spell.kind() != CoverSpell.Kind.NOBODY && spell.kind() != CoverSpell.Kind.DUE && spell.by().contains(zhou.staff());
            assertEquals(told.open() && told.word() != Standing.Word.EMERGENCY, covered, "on " + spell.from() + ": " + spell.kind() + ", told " + told.reasons());
        }
    }

    private void night(LocalDate day) {
        stage.at(day + "T03:10:00");
        SystemWork.run(() -> timer.warnNow());
    }

    private List<String> told(Player who) throws SQLException {
        return stage.owner().rows().texts("SELECT DATE(told_at) FROM notice WHERE staff_id = ? AND cause LIKE ? ORDER BY told_at", who.staff().value(),
                "%." + who.staff().value() + ".CERTIFICATE_EXPIRY." + END + ".%");
    }
}
