package org.wis.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wis.division.DivisionCode;
import org.wis.planner.Learner;
import org.wis.planner.Offer;
import org.wis.planner.PlanOutcome;
import org.wis.planner.Planner;
import org.wis.planner.PlanningEffort;
import org.wis.planner.PlanningProblem;
import org.wis.planner.PlanningWatch;
import org.wis.planner.ReasonKind;
import org.wis.testing.Stage;

/** What the planner is told, from a real database with the people of the demo. */
class PlanningFactsTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 2, 10, 10, 0);
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final DivisionCode COUNTY = DivisionCode.of("990121");
    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

    private Stage stage;
    private long prefectureOffice;

    @BeforeEach
    void open() throws SQLException {
        stage = new Stage(NOW);
        stage.signIn("he");
        prefectureOffice = number("SELECT id FROM office WHERE division_code = '9901'");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void each_post_counts_once_and_lacks_what_the_year_still_asks() throws SQLException {
        session("A", prefectureOffice, 3, MARCH_2, 5, 30);
        set("INSERT INTO training_standing (staff_id, year, strict_minutes, wide_minutes, prefecture_trainings, document_no) VALUES (" + stage.person("li") + ", 2026, 600, 900, 1, '试')");
        set("INSERT INTO training_standing (staff_id, year, obligation, document_no) VALUES (" + stage.person("chen") + ", 2026, 'EXEMPT', '试')");
        PlanningProblem problem = problem();
        assertEquals(problem.learners().size(), problem.learners().stream().map(Learner::id).distinct().count());
        assertEquals(List.of(1200, false), List.of(learner(problem, "li").minutes(), learner(problem, "li").prefecture()));
        assertEquals(List.of(0, false), List.of(learner(problem, "chen").minutes(), learner(problem, "chen").prefecture()));
        assertEquals(List.of(1800, true, 900), List.of(learner(problem, "wu").minutes(), learner(problem, "wu").prefecture(), learner(problem, "wu").onlineMinutes()));
        assertFalse(learner(problem, "he").ofTownship());
    }

    @Test
    void what_the_year_asks_is_what_the_engine_of_the_hours_says() throws SQLException {
        session("A", prefectureOffice, 3, MARCH_2, 5, 30);
        String longLeave = "INSERT INTO leave_period (staff_id, kind, document_no, valid_from, valid_to) VALUES (%d, '%s', '试', '2026-01-05', '2026-08-20')";
        set(longLeave.formatted(stage.person("wu"), "MATERNITY"));
        set(longLeave.formatted(stage.person("ye"), "OTHER"));
        PlanningProblem problem = problem();
        assertEquals(List.of(0, false), List.of(learner(problem, "wu").minutes(), learner(problem, "wu").prefecture()), "excused by the days of her leave, though nobody entered it");
        assertEquals(List.of(1800, true), List.of(learner(problem, "ye").minutes(), learner(problem, "ye").prefecture()), "another kind of leave excuses nobody");
    }

    @Test
    void whoever_may_not_write_is_no_cover_and_leave_is_absence() throws SQLException {
        session("A", prefectureOffice, 3, MARCH_2, 5, 30);
        PlanningProblem problem = problem();
        assertTrue(learner(problem, "wu").availableOn(MARCH_2));
        assertFalse(learner(problem, "huang").availableOn(MARCH_2), "no certificate");
        assertFalse(learner(problem, "wang").availableOn(MARCH_2), "not on establishment");
        assertTrue(learner(problem, "zhao").absentOn(MARCH_2), "maternity leave");
        assertTrue(learner(problem, "li").availableOn(TODAY.plusDays(20)) && !learner(problem, "li").availableOn(TODAY.plusDays(21)), "her certificate ends");
    }

    @Test
    void a_session_is_offered_when_it_is_announced_to_come_and_for_this_county() throws SQLException {
        long good = session("A", prefectureOffice, 3, MARCH_2, 5, 30);
        set("UPDATE training_session SET state = 'PLANNED' WHERE id = " + session("B", prefectureOffice, 3, MARCH_2, 1, 30));
        session("C", prefectureOffice, 3, TODAY.minusDays(9), 5, 30);
        set("INSERT INTO division (code, level, parent_code, name, valid_from, source) VALUES ('990177', 4, '9901', '邻县', '2000-01-01', 'test')");
        set("INSERT INTO office (division_code, level, name) VALUES ('990177', 4, '邻县')");
        session("D", number("SELECT id FROM office WHERE division_code = '990177'"), 4, MARCH_2, 5, 30);
        long begun = session("E", prefectureOffice, 3, TODAY, 5, 30);
        PlanningProblem problem = problem();
        assertEquals(List.of(begun, good), problem.offers().stream().map(Offer::id).toList());
        assertEquals(Set.of(begun), learner(problem, "wu").barred(), "one that has begun takes nobody more");
    }

    @Test
    void only_recognised_courses_of_prefecture_level_count_in_the_strict_mode() throws SQLException {
        session("A", prefectureOffice, 3, MARCH_2, 5, 30);
        long countys = session("B", number("SELECT id FROM office WHERE division_code = '990121'"), 4, MARCH_2.plusDays(20), 5, 30);
        long unknown = session("C", prefectureOffice, 3, MARCH_2.plusDays(40), 5, 30);
        set("UPDATE course SET recognised = FALSE WHERE title = 'C'");
        PlanningProblem problem = problem();
        assertEquals(List.of(1800, 0, 0), problem.offers().stream().map(Offer::credit).toList());
        set("UPDATE parameter SET value = 'WIDE' WHERE name = 'training.mode'");
        PlanningProblem wide = problem();
        assertEquals(1800, wide.offer(countys).orElseThrow().credit());
        assertFalse(wide.offer(countys).orElseThrow().prefecture());
        assertEquals(0, wide.offer(unknown).orElseThrow().credit());
    }

    @Test
    void places_held_are_kept_places_of_others_are_gone_and_whoever_was_declined_is_not_asked_again() throws SQLException {
        long one = session("A", prefectureOffice, 3, MARCH_2, 5, 30);
        enrolled(one, stage.person("wu"), "NOMINATED");
        enrolled(one, stage.person("sun"), "DECLINED");
        enrolled(one, stage.person("zheng"), "CONFIRMED");
        set("INSERT INTO session_quota (session_id, county_code, seats) VALUES (" + one + ", '990121', 7)");
        PlanningProblem problem = problem();
        assertEquals(Set.of(one), learner(problem, "wu").kept());
        assertEquals(Set.of(one), learner(problem, "sun").barred());
        assertEquals(29, problem.offers().get(0).seats(), "one place is a stranger's");
        assertEquals(Map.of(COUNTY, 7), problem.offers().get(0).quota());
    }

    @Test
    void the_demo_county_is_planned_and_says_who_cannot_be_served() throws SQLException {
        session("A", prefectureOffice, 3, MARCH_2, 5, 30);
        session("B", prefectureOffice, 3, MARCH_2.plusDays(14), 5, 30);
        session("C", prefectureOffice, 3, MARCH_2.plusDays(36), 5, 30);
        PlanningProblem problem = problem();
        PlanOutcome outcome = Planner.plan(problem, new PlanningEffort(Duration.ofSeconds(60), 100, 1), PlanningWatch.NONE);
        assertEquals(PlanOutcome.Verdict.IMPOSSIBLE, outcome.verdict());
        assertEquals(List.of(stage.person("zhao")), outcome.unserved());
        assertEquals(List.of(ReasonKind.NO_PREFECTURE_SESSION), outcome.reasons().stream().map(one -> one.kind()).toList());
    }

    private PlanningProblem problem() {
        return stage.act(PlanningFacts.class, facts -> facts.problem(COUNTY, 2026, TODAY));
    }

    private Learner learner(PlanningProblem problem, String username) {
        return problem.learner(stage.person(username)).orElseThrow();
    }

    private long session(String title, long office, int level, LocalDate first, int days, int capacity) throws SQLException {
        set("INSERT INTO course (title, subject, owner_office_id, recognised) VALUES ('" + title + "', 'OPERATIONS', " + office + ", TRUE)");
        set("INSERT INTO training_session (course_id, organiser_office_id, organiser_level, capacity, state, first_day, last_day) VALUES ((SELECT MAX(id) FROM course), " + office + ", " + level
                + ", " + capacity + ", 'PUBLISHED', '" + first + "', '" + first.plusDays(days - 1L) + "')");
        long id = number("SELECT MAX(id) FROM training_session");
        for (int i = 0; i < days; i++) {
            set("INSERT INTO session_day (session_id, day, approved_minutes) VALUES (" + id + ", '" + first.plusDays(i) + "', 360)");
        }
        return id;
    }

    private void enrolled(long session, long staff, String state) throws SQLException {
        set("INSERT INTO enrolment (session_id, staff_id, county_code, state, nominated_by, nominated_at) VALUES (" + session + ", " + staff + ", '990121', '" + state
                + "', (SELECT MIN(id) FROM account), '2026-02-01')");
    }

    private long number(String query) throws SQLException {
        try (Connection owner = stage.database().asOwner(); Statement statement = owner.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void set(String change) throws SQLException {
        try (Connection owner = stage.database().asOwner(); Statement statement = owner.createStatement()) {
            statement.executeUpdate(change);
        }
    }
}
