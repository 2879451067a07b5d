package org.wis.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wis.division.DivisionCode;
import org.wis.testing.Stage;

/** The facts of many people are the facts of each, on a real MariaDB with the people of the demo. */
class FactsOfPeopleTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 0);
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final DivisionCode COUNTY = DivisionCode.of("990121");
    private static final String BETWEEN = "\u001f";
    private static final List<String> PEOPLE = List.of("zhou", "qian", "li", "wang", "chen", "zhao", "huang", "wu", "sun", "xie", "he");

    private Stage stage;

    @BeforeEach
    void open() throws SQLException {
        stage = new Stage(NOW);
        try (Connection owner = stage.database().asOwner(); Statement sql = owner.createStatement()) {
            sql.executeUpdate("INSERT INTO account_role SELECT id, 'TOWNSHIP_OPERATOR' FROM account WHERE username = 'zhou'");
            sql.executeUpdate("INSERT INTO renewal_application (certificate_id, applied_on) SELECT id, '2026-11-01' FROM certificate WHERE staff_id = " + stage.person("li"));
            sql.executeUpdate("INSERT INTO acting_appointment (staff_id, township_code, document_no, appointed_by, valid_from, valid_to) SELECT " + stage.person("xie")
                    + ", '990121002', '代1', MIN(id), '2026-11-01', '2027-01-01' FROM account");
            sql.executeUpdate("INSERT INTO entry_suspension (staff_id, document_no, reason, valid_from, valid_to) VALUES (" + stage.person("wu") + ", '停1', '试', '2027-02-01', '2027-03-01')");
            sql.executeUpdate("INSERT INTO emergency_authorisation (staff_id, township_code, document_no, reason, proposed_by, proposed_at, first_day, last_day, course_passed_on) SELECT "
                    + stage.person("huang") + ", '990121005', '急1', '试', MIN(id), '2026-11-01', '2026-11-20', '2026-12-04', '2026-11-01' FROM account");
            sql.executeUpdate("INSERT INTO unit_freeze (division_code, document_no, reason, valid_from, valid_to) VALUES ('990121003', '冻1', '试', '2027-01-10', '2027-02-01')");
        }
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void both_readings_give_the_same_lines_for_everybody() throws SQLException {
        Map<String, List<String>> all = new TreeMap<>();
        for (String line : lines("CALL facts_of_people(?, ?)", "990121", TODAY)) {
            all.computeIfAbsent(line.substring(0, line.indexOf(BETWEEN)), id -> new ArrayList<>()).add(line.substring(line.indexOf(BETWEEN) + 1));
        }
        for (String username : PEOPLE) {
            List<String> together = new ArrayList<>(all.get(String.valueOf(stage.person(username))));
            together.addAll(all.get("0"));
            List<String> alone = lines("CALL facts_of_writer((SELECT id FROM account WHERE username = ?), (SELECT staff_id FROM account WHERE username = ?), ?, FALSE)", username, username,
                    TODAY);
            assertEquals(sorted(alone), sorted(together), username);
        }
    }

    @Test
    void what_is_foreseen_for_each_is_what_she_is_told_herself() {
        Map<Long, Prospect> own = new TreeMap<>();
        stage.act(RightForecasting.class, forecasting -> forecasting.prospects(COUNTY, TODAY, TODAY.plusMonths(12))).stream().filter(one -> !one.acting())
                .forEach(one -> own.put(one.staffId(), one));
        int closing = 0;
        for (String username : PEOPLE) {
            stage.signIn(username);
            Standing told = stage.act(StandingReading.class, StandingReading::own);
            Prospect foreseen = own.get(stage.person(username));
            RightSpell today = foreseen.on(TODAY);
            assertEquals(told.reasons(), today.reasons(), username);
            assertEquals(told.word(), today.word(), username);
            if (told.closesOn() != null && told.closesOn().isBefore(TODAY.plusMonths(12))) {
                RightSpell closed = foreseen.spells().stream().filter(spell -> !spell.open()).findFirst().orElseThrow();
                assertEquals(told.closesOn(), closed.from(), username);
                assertEquals(told.closing(), closed.reasons(), username);
                closing++;
            }
        }
        assertTrue(closing > 3, "too few ends: " + closing);
    }

    @Test
    void whoever_has_no_account_cannot_write() throws SQLException {
        long zhou = stage.person("zhou");
        try (Connection owner = stage.database().asOwner(); Statement sql = owner.createStatement()) {
            sql.executeUpdate("UPDATE account SET staff_id = NULL WHERE username = 'zhou'");
        }
        Prospect foreseen = stage.act(RightForecasting.class, forecasting -> forecasting.prospects(COUNTY, TODAY, TODAY.plusDays(1))).stream()
                .filter(one -> one.staffId() == zhou).findFirst().orElseThrow();
        assertEquals(List.of(GateRefusal.ACCOUNT_DISABLED), foreseen.on(TODAY).reasons().stream().map(GateReason::code).toList());
    }

    private List<String> lines(String call, Object... values) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection owner = stage.database().asOwner(); PreparedStatement sql = owner.prepareStatement(call)) {
            for (int i = 0; i < values.length; i++) {
                sql.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
        }
        return lines;
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }
}
