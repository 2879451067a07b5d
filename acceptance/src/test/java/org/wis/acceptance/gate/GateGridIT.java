package org.wis.acceptance.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wis.acceptance.FilledDemo;
import org.wis.acceptance.PortalArchive;
import org.wis.account.DemoAccount;
import org.wis.account.SessionWork;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Judgement;
import org.wis.gate.StandingReading;
import org.wis.time.SettableTime;

/**
 * Every action of the table against every state of a township operator, judged on the server from real rows. The facts are set by the owner's account; the clock
 * stands at a fixed moment, so that the result does not depend on the day of the run.
 */
@ArquillianTest
class GateGridIT {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 24, 12, 0);
    private static final String OWN = "990121011";
    private static final String OTHER = "990121001";
    private static final String DENG = "(SELECT staff_id FROM account WHERE username = 'deng')";
    private static final String MA = "(SELECT staff_id FROM account WHERE username = 'ma')";

    @Inject
    private SettableTime clock;
    @Inject
    private SessionWork sessions;
    @EJB
    private StandingReading standing;

    @Deployment
    static Archive<?> application() {
        return PortalArchive.with(GateGridIT.class, GridOracle.class, FilledDemo.class).deployment();
    }

    @AfterEach
    void letTimeRun() {
        clock.run();
    }

    @Test
    void the_oracle_names_every_action_and_no_other() {
        assertEquals(Arrays.stream(Action.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)), new TreeSet<>(GridOracle.groups().keySet()));
    }

    @Test
    void every_action_in_every_state_is_judged_as_the_oracle_says() {
        Config config = ConfigProvider.getConfig();
        FilledDemo.await(config.getValue("wis.db.url", String.class), config.getValue("wis.db.owner", String.class), config.getValue("wis.db.owner.password", String.class));
        List<String> wrong = sessions.as("deng", DemoAccount.PASSWORD, SessionWork.code(DemoAccount.SECRET, Instant.now().plusSeconds(30)), () -> {
            List<String> differing = new ArrayList<>();
            for (String state : GridOracle.states()) {
                clock.standAt(NOON);
                set(state);
                for (Action action : Action.values()) {
                    String group = GridOracle.groups().get(action.name());
                    Judgement judgement = standing.ask(action, DivisionCode.of(Set.of("other_jurisdiction", "acting", "acting_ended").contains(state) ? OTHER : OWN));
                    Set<String> codes = judgement.reasons().stream().map(reason -> reason.code().name()).collect(Collectors.toCollection(TreeSet::new));
                    Set<String> expected = GridOracle.expected(state, group);
                    // An office act is refused for want of the role, whatever else fails besides.
                    boolean right = group.equals("OFFICE") ? codes.containsAll(expected) : codes.equals(expected);
                    if (!right) {
                        differing.add(state + " " + action + ": expected " + expected + ", got " + codes);
                    }
                }
            }
            set("valid");
            clock.run();
            return differing;
        });
        assertEquals("", String.join("\n", wrong));
    }

    private void set(String state) throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (Connection owner = DriverManager.getConnection(config.getValue("wis.db.url", String.class), config.getValue("wis.db.owner", String.class),
                config.getValue("wis.db.owner.password", String.class)); Statement sql = owner.createStatement()) {
            for (String statement : inOrder()) {
                sql.executeUpdate(statement);
            }
            for (String statement : change(state)) {
                sql.executeUpdate(statement);
            }
            try (ResultSet one = sql.executeQuery("SELECT COUNT(*) FROM appointment WHERE staff_id = " + DENG)) {
                one.next();
                assertEquals(1, one.getInt(1));
            }
        }
    }

    private static List<String> inOrder() {
        String certificate = "(SELECT id FROM (SELECT c.id FROM certificate c JOIN office o ON o.id = c.issuing_office_id WHERE c.number LIKE '%-5-0121-0010-%') one)";
        return List.of(
                "UPDATE appointment SET valid_from = '2020-01-01', valid_to = '9999-12-31', establishment_kind = 3 WHERE staff_id = " + DENG,
                "UPDATE certificate SET staff_id = " + DENG + ", status = 'VALID', suspended_by = NULL, suspension_last_day = NULL, issued_on = '2025-01-01',"
                        + " valid_from = '2025-01-01', valid_to = '2027-12-31' WHERE id = " + certificate,
                "DELETE FROM endorsement WHERE certificate_id = " + certificate,
                "INSERT INTO endorsement (certificate_id, year, result, document_no, endorsed_on) VALUES (" + certificate + ", 2025, 'PASSED', '示卫1', '2026-02-01')",
                "DELETE FROM training_standing WHERE staff_id = " + DENG,
                "INSERT INTO training_standing (staff_id, year, strict_minutes, wide_minutes, prefecture_trainings, document_no) VALUES (" + DENG
                        + ", 2024, 1800, 1800, 1, '示卫2'), (" + DENG + ", 2025, 1800, 1800, 1, '示卫3')",
                "DELETE FROM pledge WHERE staff_id = " + DENG,
                "INSERT INTO pledge (staff_id, year, pledge_signed_on, sheet_signed_on) VALUES (" + DENG + ", 2026, '2026-01-05', '2026-01-05')",
                "DELETE FROM leave_period WHERE staff_id = " + DENG,
                "DELETE FROM acting_appointment WHERE staff_id = " + DENG,
                "DELETE FROM emergency_authorisation WHERE staff_id = " + DENG);
    }

    private List<String> change(String state) {
        String mine = " WHERE staff_id = " + DENG;
        return switch (state) {
            case "last_second" -> {
                clock.standAt(LocalDateTime.of(2026, 11, 23, 23, 59, 59));
                yield List.of("UPDATE certificate SET valid_to = '2026-11-23'" + mine);
            }
            case "expired_by_one_second" -> {
                clock.standAt(LocalDateTime.of(2026, 11, 24, 0, 0));
                yield List.of("UPDATE certificate SET valid_to = '2026-11-23'" + mine);
            }
            case "no_certificate" -> List.of("UPDATE certificate SET staff_id = " + MA + mine);
            case "not_yet_valid" -> List.of("UPDATE certificate SET valid_from = '2026-11-25'" + mine);
            case "suspended" -> List.of("UPDATE certificate SET status = 'SUSPENDED', suspended_by = 'PROVINCE', status_since = '2026-11-01'" + mine);
            case "revoked" -> List.of("UPDATE certificate SET status = 'REVOKED', status_since = '2026-11-01'" + mine);
            case "unendorsed" -> List.of("DELETE FROM endorsement WHERE year = 2025 AND certificate_id IN (SELECT id FROM certificate" + mine + ")");
            case "hours_29_59" -> List.of("UPDATE training_standing SET strict_minutes = 1799, wide_minutes = 1799" + mine + " AND year = 2025");
            case "no_prefecture_training" -> List.of("UPDATE training_standing SET prefecture_trainings = 0" + mine + " AND year = 2025");
            case "not_appointed" -> List.of("UPDATE appointment SET valid_to = '2026-11-24'" + mine);
            case "contract_staff" -> List.of("UPDATE appointment SET establishment_kind = 4" + mine);
            case "on_leave" -> List.of("INSERT INTO leave_period (staff_id, kind, document_no, valid_from, valid_to) VALUES (" + DENG
                    + ", 'SICK', '示卫4', '2026-11-20', '2026-12-20')");
            case "acting" -> List.of(acting("2026-12-01"));
            case "acting_ended" -> List.of(acting("2026-11-24"));
            case "emergency" -> List.of("UPDATE certificate SET staff_id = " + MA + mine, emergency("2026-11-24"));
            case "emergency_ended" -> List.of("UPDATE certificate SET staff_id = " + MA + mine, emergency("2026-11-23"));
            default -> List.of();
        };
    }

    private static String acting(String end) {
        return "INSERT INTO acting_appointment (staff_id, township_code, document_no, appointed_by, valid_from, valid_to) SELECT " + DENG + ", '" + OTHER
                + "', '示卫5', id, '2026-11-01', '" + end + "' FROM account WHERE username = 'he'";
    }

    private static String emergency(String last) {
        return "INSERT INTO emergency_authorisation (staff_id, township_code, document_no, reason, proposed_by, proposed_at, approved_by, approved_at, first_day, last_day,"
                + " course_passed_on) SELECT " + DENG + ", '" + OWN + "', '示卫6', '试', h.id, '2026-11-09', l.id, '2026-11-09', '2026-11-10', '" + last
                + "', '2026-11-08' FROM account h JOIN account l ON l.username = 'lin' WHERE h.username = 'he'";
    }
}
